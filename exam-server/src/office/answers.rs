//! Taking answers: durable before they are acknowledged, many kiosks in one commit.
//!
//! Each commit waits for the disk, so one commit for everything that waits is many times faster than one each. One task per
//! process takes whatever has arrived and writes it in one transaction, each kiosk's batch in its own savepoint: a
//! batch that fails is undone and refused alone. Nobody is answered before the commit has returned.

use std::sync::OnceLock;

use protocol::exam::ResponseEntry;
use protocol::kiosk::{ResponseBatch, Saved};
use protocol::{Message, Moment, TerminalId};
use serde_json::json;
use store::sitting::{Clockwork, SittingState};
use store::{Store, StoreError, Tx, response, sitting, terminal};
use tokio::sync::{mpsc, oneshot};

use crate::app::App;
use crate::office::grant::{remaining_ms, terminal_of};
use crate::office::{Trouble, key, log};

/// Most batches in one commit; more would make the first ones wait for the last.
const GROUP: usize = 256;

/// How often a terminal's sign of life is written, milliseconds.
const SIGN_OF_LIFE_MS: i64 = 5_000;

/// The way into the group commit.
#[derive(Default)]
pub struct Answers {
    /// Made with the task at the first use, inside the runtime.
    jobs: OnceLock<mpsc::UnboundedSender<Job>>,
}

enum Job {
    Save(Box<Save>),
    Seen(TerminalId, Moment),
}

struct Save {
    token: String,
    batch: ResponseBatch,
    at: Moment,
    grace_ms: i64,
    blank: log::Blank,
    reply: oneshot::Sender<Result<Saved, Trouble>>,
}

impl Answers {
    fn send(&self, store: &Store, job: Job) -> Result<(), Trouble> {
        let jobs = self.jobs.get_or_init(|| {
            let (sender, receiver) = mpsc::unbounded_channel();
            tokio::spawn(write_groups(store.clone(), receiver));
            sender
        });
        jobs.send(job).map_err(|_| Trouble::Broken("the writer of answers has ended".into()))
    }

    /// Waits until the entries are durable.
    ///
    /// Entries that the server holds already are passed over. An entry that does not follow on the last one is left for
    /// the kiosk to send again with what is missing before it; the number returned says how far the server is.
    ///
    /// What counts is when entries arrive, by the server's clock, and not the time that the kiosk says it took: that
    /// would be the candidate's word for it. The office's network grace covers what was on the wire when time ran out.
    ///
    /// # Errors
    /// [`Trouble::Refused`] when the terminal does not hold the sitting, its time is over, or an entry cannot belong to the paper.
    pub async fn save(&self, app: &App, token: &str, batch: ResponseBatch) -> Result<Saved, Trouble> {
        let (reply, answer) = oneshot::channel();
        let save = Save {
            token: token.to_owned(),
            batch,
            at: app.edge.now(),
            grace_ms: app.content.room.network_grace_ms,
            blank: log::Blank::draw(&app.edge),
            reply,
        };
        self.send(&app.store, Job::Save(Box::new(save)))?;
        answer.await.map_err(|_| Trouble::Broken("the writer of answers has ended".into()))?
    }

    /// Notes a terminal's sign of life, if the last one is some seconds old. Does not wait for it.
    ///
    /// # Errors
    /// [`Trouble::Broken`] when the writer has ended.
    pub fn seen(&self, app: &App, terminal: TerminalId, last: Option<Moment>) -> Result<(), Trouble> {
        let now = app.edge.now();
        if last.is_some_and(|last| now.millis_since(last) < SIGN_OF_LIFE_MS) {
            return Ok(());
        }
        self.send(&app.store, Job::Seen(terminal, now))
    }
}

async fn write_groups(store: Store, mut jobs: mpsc::UnboundedReceiver<Job>) {
    let mut group = Vec::with_capacity(GROUP);
    while jobs.recv_many(&mut group, GROUP).await > 0 {
        // One order in every process, so that two groups never wait for each other's rows.
        group.sort_by_key(|job| match job {
            Job::Save(save) => (0, save.batch.sitting.0),
            Job::Seen(terminal, _) => (1, terminal.0),
        });
        let (answers, done) = write_group(&store, std::mem::take(&mut group)).await;
        for (reply, answer) in answers {
            let answer = match (&done, answer) {
                (Ok(()), answer) => answer,
                (Err(reason), Ok(_)) => Err(Trouble::Broken(reason.clone())),
                (Err(_), Err(refused)) => Err(refused),
            };
            // A kiosk that has gone away asks again.
            drop(reply.send(answer));
        }
    }
}

type Answer = (oneshot::Sender<Result<Saved, Trouble>>, Result<Saved, Trouble>);

async fn write_group(store: &Store, group: Vec<Job>) -> (Vec<Answer>, Result<(), String>) {
    let mut answers = Vec::with_capacity(group.len());
    let done = async {
        let mut tx = store.write().await?;
        for job in group {
            match job {
                Job::Seen(terminal, at) => terminal::seen(&mut tx, terminal, at).await?,
                Job::Save(save) => {
                    tx.begin_part().await?;
                    let answer = write_one(&mut tx, &save).await;
                    if answer.is_ok() {
                        tx.keep_part().await?;
                    } else {
                        tx.undo_part().await?;
                    }
                    answers.push((save.reply, answer));
                }
            }
        }
        tx.commit().await
    }
    .await
    .map_err(|error: StoreError| {
        tracing::error!(%error, "a group of answers could not be written");
        error.to_string()
    });
    (answers, done)
}

async fn write_one(tx: &mut Tx, save: &Save) -> Result<Saved, Trouble> {
    let terminal = terminal_of(tx, &save.token).await?.id;
    let id = save.batch.sitting;
    // A second look, for the case that another process has taken answers of this sitting in between.
    for _ in 0..2 {
        let clock = sitting::clockwork(tx, id).await?;
        let clock = clock.ok_or_else(|| Trouble::Unknown(Message::new("errors-sitting-unknown")))?;
        may_answer(&clock, save, terminal)?;
        let new = follow_on(&save.batch.entries, clock.last_seq);
        for entry in new {
            belongs(entry, clock.questions)?;
        }
        let saved = |seq| Saved { seq, remaining_ms: remaining_ms(clock.deadline_at, clock.remaining_ms, save.at) };
        let Some(last) = new.last() else { return Ok(saved(clock.last_seq)) };
        let not_after = save.at.plus_millis(-save.grace_ms);
        if response::accept(tx, id, terminal, clock.last_seq, new.len() as u64, not_after).await? {
            for entry in new {
                response::insert(tx, id, entry, save.at).await?;
            }
            record(tx, save, new).await?;
            return Ok(saved(last.seq));
        }
    }
    // Not a refusal: the kiosk keeps the entries and sends them again.
    Err(Trouble::broken("another process takes answers of this sitting"))
}

async fn record(tx: &mut Tx, save: &Save, new: &[ResponseEntry]) -> Result<(), Trouble> {
    let bytes = proof::canonical::json(new).map_err(Trouble::broken)?;
    let act = json!({
        "sitting": save.batch.sitting,
        "last_seq": new.last().map(|entry| entry.seq),
        "entries": proof::Digest::of(&bytes),
    });
    log::record_on(tx, save.blank, "responses-saved", &act).await?;
    Ok(())
}

fn may_answer(clock: &Clockwork, save: &Save, terminal: TerminalId) -> Result<(), Trouble> {
    if clock.terminal != terminal || !key::is(&save.batch.key, &save.token, save.batch.sitting, &clock.key_salt) {
        return Err(Trouble::refused("errors-second-kiosk"));
    }
    match clock.state {
        SittingState::SignedIn => Err(Trouble::refused("errors-sitting-not-started")),
        SittingState::Submitted | SittingState::Closed | SittingState::Void => {
            Err(Trouble::refused("errors-sitting-ended"))
        }
        SittingState::Running
            if clock.deadline_at.is_some_and(|deadline| save.at > deadline.plus_millis(save.grace_ms)) =>
        {
            Err(Trouble::refused("errors-answer-late"))
        }
        // While the clock stands the paper is covered: these answers were given before it was stopped.
        SittingState::Running | SittingState::Paused => Ok(()),
    }
}

/// The entries that follow on `last` without a gap.
fn follow_on(entries: &[ResponseEntry], last: u64) -> &[ResponseEntry] {
    let begin = entries.iter().position(|entry| entry.seq > last).unwrap_or(entries.len());
    let new = &entries[begin..];
    let fitting = new.iter().zip(last + 1..).take_while(|(entry, expected)| entry.seq == *expected).count();
    &new[..fitting]
}

/// Most options a question can show; they are stored as digits.
const MOST_OPTIONS: u8 = 10;

fn belongs(entry: &ResponseEntry, questions: u16) -> Result<(), Trouble> {
    let places = &entry.response.0;
    let fits = (1..=questions).contains(&entry.question)
        && places.is_sorted_by(|a, b| a < b)
        && places.iter().all(|place| *place < MOST_OPTIONS)
        && i64::try_from(entry.used_ms).is_ok();
    if fits { Ok(()) } else { Err(Trouble::refused("errors-answer-invalid")) }
}

#[cfg(test)]
mod tests {
    use protocol::exam::Response;

    use super::*;

    fn entry(seq: u64) -> ResponseEntry {
        ResponseEntry { seq, question: 1, response: Response(vec![0]), flagged: false, used_ms: 0 }
    }

    fn seqs(entries: &[u64], last: u64) -> Vec<u64> {
        let entries: Vec<_> = entries.iter().copied().map(entry).collect();
        follow_on(&entries, last).iter().map(|entry| entry.seq).collect()
    }

    #[test]
    fn only_entries_that_follow_without_a_gap_are_taken() {
        assert_eq!(seqs(&[1, 2, 3], 0), [1, 2, 3]);
        assert_eq!(seqs(&[1, 2, 3], 2), [3]);
        assert_eq!(seqs(&[1, 2], 2), [0; 0]);
        assert_eq!(seqs(&[2, 4, 5], 1), [2]);
        assert_eq!(seqs(&[5], 3), [0; 0]);
        assert_eq!(seqs(&[1, 1, 2], 0), [1]);
    }

    #[test]
    fn an_entry_that_no_screen_can_give_does_not_belong() {
        let with =
            |question, places: &[u8]| ResponseEntry { question, response: Response(places.to_vec()), ..entry(1) };
        assert!(belongs(&with(100, &[0, 3]), 100).is_ok());
        for wrong in [with(0, &[]), with(101, &[]), with(1, &[1, 0]), with(1, &[2, 2]), with(1, &[10])] {
            assert!(belongs(&wrong, 100).is_err(), "{wrong:?}");
        }
    }
}
