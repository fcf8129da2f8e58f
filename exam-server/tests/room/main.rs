//! The examination room from sign-in to registry, through the router, on both databases.

#[path = "../../store/tests/common/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of the store, which use more of it")]
mod common;

mod clock;
mod correction;
mod delivery;
mod kiosk;
mod proofs;
mod walk;
mod world;

/// One named test per scenario and back end.
macro_rules! scenarios {
    ($($module:ident :: $case:ident),+ $(,)?) => {
        mod on_sqlite {$(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $case() {
                let world = crate::world::World::open(crate::common::sqlite().await).await;
                crate::$module::$case(&world).await;
            }
        )+}

        mod on_postgres {$(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $case() {
                let Some(fresh) = crate::common::postgres().await else { return };
                let world = crate::world::World::open(fresh).await;
                crate::$module::$case(&world).await;
            }
        )+}
    };
}

scenarios! {
    walk::a_candidate_passes_and_everything_follows,
    walk::a_failed_first_attempt_leaves_a_second_with_another_paper,
    walk::the_first_answer_lost_beyond_hope_ends_the_test,
    walk::a_later_answer_wins_and_a_repeated_one_never_does,
    walk::neighbours_do_not_get_the_same_paper,
    kiosk::every_wrong_sign_in_says_why,
    kiosk::a_second_kiosk_cannot_answer,
    kiosk::another_seat_goes_on_where_the_first_one_stopped,
    kiosk::a_waiting_terminal_learns_of_a_change_at_once,
    kiosk::requests_without_proof_or_sense_are_refused_in_words,
    kiosk::a_portrait_is_shown_only_where_its_person_sits,
    kiosk::one_bad_batch_of_a_group_fails_alone,
    kiosk::the_end_of_a_session_frees_its_seats_and_bookings,
    clock::an_answer_counts_until_the_grace_is_over,
    clock::time_over_marks_what_the_server_holds,
    clock::a_terminal_that_was_cut_off_is_stopped_and_not_marked,
    clock::a_pause_does_not_cost_time,
    clock::no_more_time_is_given_back_than_the_cap,
    clock::two_people_make_an_attempt_void_and_it_does_not_count,
    delivery::a_result_arrives_once_through_a_registry_that_fails_first,
    delivery::a_refused_result_keeps_its_reason_until_it_is_sent_again,
    delivery::results_of_one_person_leave_in_order,
    delivery::an_impossible_result_is_held_until_two_people_release_it,
    correction::a_corrected_key_lets_a_candidate_pass_and_keeps_the_old_marks,
    correction::nobody_loses_a_pass_by_a_corrected_key,
    correction::what_is_marked_after_a_correction_is_marked_by_it,
    proofs::a_sound_log_and_paper_verify,
    proofs::a_changed_answer_or_result_is_found,
}
