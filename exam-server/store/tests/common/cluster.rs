//! A PostgreSQL cluster of this process alone, on a socket in a temporary folder.

use std::fs::Permissions;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::str::FromStr as _;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use sqlx::postgres::PgConnectOptions;

/// A running cluster. It ends, and its folder goes, when this process does.
pub struct Cluster {
    folder: PathBuf,
    /// Waits on its standard input, which closes with this process, then stops the server.
    _keeper: Child,
}

/// Runs the server until standard input ends: the pipe closes however the test process dies.
const KEEPER: &str = r#"
folder=$1
shift
"$@" >"$folder/log" 2>&1 &
server=$!
cat >/dev/null
kill -INT "$server"
wait "$server"
rm -rf "$folder"
"#;

/// Settings of a server whose data nobody will miss.
const SETTINGS: [&str; 6] = [
    "listen_addresses=",
    "max_connections=400",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "shared_buffers=32MB",
];

impl Cluster {
    /// The cluster of this process, started when first asked for.
    ///
    /// # Panics
    /// When it cannot be started, or is not installed and `KAOCHANG_REQUIRE_POSTGRES` is `1`.
    pub fn of_this_process() -> Option<&'static Self> {
        static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
        let cluster = CLUSTER.get_or_init(|| installed().map(|programs| Self::start(&programs)));
        if cluster.is_none() {
            let required = std::env::var("KAOCHANG_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
            assert!(!required, "PostgreSQL is required but its server is not installed");
            eprintln!("SKIPPED: PostgreSQL's server is not installed");
        }
        cluster.as_ref()
    }

    fn start(programs: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder").keep();
        // The server runs as somebody else than root and makes its own folder inside.
        std::fs::set_permissions(&folder, Permissions::from_mode(0o777)).expect("our own folder");
        let made = unprivileged(&programs.join("initdb"))
            .arg("-D")
            .arg(folder.join("data"))
            .args(["-A", "trust", "-U", "office", "-E", "UTF8", "--locale=C", "--no-sync"])
            .output()
            .expect("initdb runs");
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        let mut server = unprivileged(&programs.join("postgres"));
        server.arg("-D").arg(folder.join("data")).arg("-k").arg(&folder);
        server.args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
        let keeper = Command::new("/bin/sh")
            .args(["-c", KEEPER, "keeper"])
            .arg(&folder)
            .arg(server.get_program())
            .args(server.get_args())
            .current_dir("/")
            .stdin(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let cluster = Self { folder, _keeper: keeper };
        cluster.wait_until_ready();
        cluster
    }

    fn wait_until_ready(&self) {
        let end = Instant::now() + Duration::from_mins(1);
        let ready =
            || std::fs::read_to_string(self.folder.join("log")).is_ok_and(|log| log.contains("ready to accept"));
        while !ready() {
            assert!(Instant::now() < end, "PostgreSQL did not start: see {}", self.folder.join("log").display());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The address of one of its databases.
    pub fn address(&self, database: &str) -> String {
        format!("postgres:///{database}?host={}&user=office", self.folder.display())
    }

    /// How to connect to one of its databases.
    pub fn options(&self, database: &str) -> PgConnectOptions {
        PgConnectOptions::from_str(&self.address(database)).expect("a sound address")
    }
}

/// Folder of the newest installed server's programs.
fn installed() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(Result::ok)
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, programs)| programs.join("initdb").is_file() && programs.join("postgres").is_file())
        .collect();
    found.sort();
    found.pop().map(|(_, programs)| programs)
}

/// A command that never runs as root: PostgreSQL refuses to.
fn unprivileged(program: &Path) -> Command {
    let root = std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    let mut command = if root {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=nobody", "--regid=nogroup", "--clear-groups"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    command.env_remove("PGDATA").current_dir("/");
    command
}
