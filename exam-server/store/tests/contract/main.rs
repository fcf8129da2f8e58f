//! What the store promises, held against both databases.
//!
//! Every case runs on SQLite in a file and on PostgreSQL on a private cluster.

#[path = "../common/mod.rs"]
mod common;

mod applications;
mod bank;
mod bookings;
mod concurrency;
mod office;
mod people;
mod room;
mod schema;
mod statements;

/// One named test per case and back end.
macro_rules! contract {
    ($($module:ident :: $case:ident),+ $(,)?) => {
        mod on_sqlite {$(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $case() {
                let fresh = crate::common::sqlite().await;
                crate::$module::$case(&fresh.store).await;
                fresh.store.close().await;
            }
        )+}

        mod on_postgres {$(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $case() {
                let Some(fresh) = crate::common::postgres().await else { return };
                crate::$module::$case(&fresh.store).await;
                fresh.store.close().await;
            }
        )+}
    };
}

contract! {
    people::a_person_is_known_by_document_and_kept_up_to_date,
    people::the_latest_portrait_counts,
    people::bans_and_licences_come_back_as_they_were_written,
    people::a_log_in_ends_with_its_time_with_its_end_and_with_its_person,
    people::only_failures_after_the_last_success_count,
    people::a_login_name_is_taken_once,
    applications::an_application_comes_back_whole_and_is_found_by_its_numbers,
    applications::one_class_has_one_open_application_at_a_time,
    applications::an_applicant_answers_once_and_a_dispute_can_be_corrected,
    applications::a_list_is_filtered_counted_and_paged,
    applications::a_window_shows_an_application_until_it_is_cleared,
    bookings::sessions_come_back_in_the_order_of_their_start,
    bookings::a_live_booking_excludes_another_of_its_subject,
    bookings::a_cancelled_booking_gives_its_seat_and_place_back,
    bookings::seats_end_with_the_quota_and_with_the_capacity,
    bookings::seats_that_are_reserved_are_not_for_people_without_a_school,
    bookings::a_roster_keeps_its_lines,
    bookings::a_quota_does_not_shrink_below_what_is_booked,
    room::a_terminal_is_known_by_its_token_and_its_revision_rises,
    room::one_seat_has_one_candidate_and_one_sitting,
    room::a_void_attempt_can_be_sat_again,
    room::answers_are_taken_in_order_until_the_deadline_and_the_hand_in,
    room::a_part_that_fails_leaves_the_rest,
    room::a_sitting_has_one_result_and_each_signs_it_once,
    room::marked_papers_are_read_page_by_page_with_their_responses,
    room::claimers_never_share_a_row,
    room::leaves_are_chained_once_and_in_order,
    bank::a_change_is_approved_by_another_person_than_its_writer,
    bank::an_item_has_one_open_change_at_a_time,
    bank::only_the_bank_in_force_keeps_its_document,
    bank::a_key_is_corrected_by_two_people_and_once,
    concurrency::fifty_bookings_at_once_take_the_last_seats_and_no_more,
    concurrency::fifty_bookings_at_once_keep_within_the_quota,
    concurrency::a_counter_never_gives_a_number_twice,
    concurrency::a_transaction_that_is_dropped_leaves_nothing,
    concurrency::a_read_sees_one_state_and_cannot_write,
}
