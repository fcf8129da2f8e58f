//! No answer is acknowledged before it is on the disk: seen from outside, in the server's own system calls.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use kaochang_tests::office::Office;
use kaochang_tests::room::{self, Desk};

/// Answers that are watched.
const ANSWERS: usize = 25;

#[expect(clippy::disallowed_methods, reason = "compared with the wall clock of the trace")]
fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs_f64()
}

/// When a wait for the office's database came back, by the lines of the trace.
///
/// `PID TIME fdatasync(9</…/office.sqlite-wal>) = 0 <SECONDS>`, or with other calls in between
/// `PID TIME <... fdatasync resumed>) = 0 <SECONDS>` with the time at which it came back; its file is then named where it began.
fn returns(trace: &str) -> Vec<f64> {
    let mut begun = std::collections::BTreeSet::new();
    let mut ends = Vec::new();
    for line in trace.lines() {
        let mut words = line.split_whitespace();
        let (Some(process), Some(time)) = (words.next(), words.next().and_then(|word| word.parse::<f64>().ok())) else {
            continue;
        };
        if line.contains("office.sqlite") && line.contains("unfinished") {
            begun.insert(process.to_owned());
        } else if line.contains("resumed") && line.contains("= 0") && begun.remove(process) {
            ends.push(time);
        } else if line.contains("office.sqlite") && line.contains("= 0") {
            let took = line.rsplit_once('<').and_then(|(_, rest)| rest.trim_end_matches('>').parse::<f64>().ok());
            ends.push(time + took.expect("strace -T tells how long it took"));
        }
    }
    ends
}

#[test]
fn lines_of_a_trace_are_read() {
    let trace = "7 100.5 fdatasync(9</a/office.sqlite-wal>) = 0 <0.25>\n\
                 8 101.0 fdatasync(9</a/office.sqlite-wal> <unfinished ...>\n\
                 7 101.5 fdatasync(4</a/other>) = 0 <0.1>\n\
                 8 102.0 <... fdatasync resumed>) = 0 <1.0>\n\
                 7 103.0 fdatasync(9</a/office.sqlite-wal>) = -1 EIO (Input/output error) <0.1>\n";
    assert_eq!(returns(trace), [100.75, 102.0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_is_on_the_disk_before_it_is_acknowledged() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let trace = folder.path().join("trace");
    let listen = SocketAddr::from(([127, 0, 0, 1], 0));
    let office = Office::start_traced(&folder.path().join("office"), listen, &trace).expect("an office");
    let room = room::fill(&office).await.expect("a room full of candidates");
    let mut desk = Desk::begin(&office.url, &room[0]).expect("an exam");
    let mut saves = Vec::new();
    for _ in 0..ANSWERS {
        let asked = now();
        desk.save().expect("saved");
        saves.push((asked, now()));
    }
    // The last lines are written a moment after the calls they tell of.
    std::thread::sleep(Duration::from_secs(1));
    drop(office);
    let returns = returns(&std::fs::read_to_string(&trace).expect("a trace"));
    for (number, (asked, acknowledged)) in saves.into_iter().enumerate() {
        assert!(
            returns.iter().any(|back| (asked..=acknowledged).contains(back)),
            "answer {number}, sent at {asked:.6} and acknowledged at {acknowledged:.6}, was never waited for"
        );
    }
}
