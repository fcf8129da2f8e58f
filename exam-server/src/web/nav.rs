use store::staff::Role;

/// One entry of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Where it leads.
    pub href: &'static str,
    /// Key of its label.
    pub label: &'static str,
}

const fn entry(href: &'static str, label: &'static str) -> Entry {
    Entry { href, label }
}

/// The menu of a role; `None` is a visitor who has not signed in.
pub const fn entries(role: Option<Role>) -> &'static [Entry] {
    match role {
        Some(Role::Clerk) => {
            const { &[entry("/clerk", "office-nav-applications"), entry("/clerk/new", "office-nav-new-application")] }
        }
        Some(Role::School) => {
            const {
                &[
                    entry("/school", "school-nav-overview"),
                    entry("/school/applications", "school-nav-applications"),
                    entry("/school/sessions", "school-nav-sessions"),
                    entry("/school/roster", "school-nav-roster"),
                ]
            }
        }
        Some(Role::Invigilator | Role::Examiner) => const { &[entry("/room", "invigilator-nav-today")] },
        Some(Role::Supervisor) => {
            const {
                &[
                    entry("/supervisor", "supervisor-nav-sites"),
                    entry("/room", "supervisor-nav-rooms"),
                    entry("/supervisor/sessions", "supervisor-nav-sessions"),
                    entry("/supervisor/outbox", "supervisor-nav-outbox"),
                    entry("/supervisor/ranking", "supervisor-nav-ranking"),
                    entry("/regulation", "supervisor-nav-regulations"),
                ]
            }
        }
        Some(Role::Keeper) => {
            const {
                &[
                    entry("/keeper", "keeper-nav-overview"),
                    entry("/keeper/items", "keeper-items"),
                    entry("/keeper/statistics", "questions-nav-statistics"),
                    entry("/keeper/changes", "keeper-nav-changes"),
                    entry("/keeper/stale", "keeper-nav-stale"),
                    entry("/keeper/corrections", "keeper-nav-corrections"),
                ]
            }
        }
        Some(Role::Admin) => {
            const {
                &[
                    entry("/supervisor", "supervisor-nav-sites"),
                    entry("/supervisor/outbox", "supervisor-nav-outbox"),
                    entry("/regulation", "supervisor-nav-regulations"),
                ]
            }
        }
        None => {
            const {
                &[
                    entry("/ranking", "public-nav-ranking"),
                    entry("/questions", "questions-nav"),
                    entry("/procedures", "public-nav-procedures"),
                    entry("/look-up", "public-nav-own"),
                    entry("/verify", "public-nav-receipt"),
                ]
            }
        }
    }
}
