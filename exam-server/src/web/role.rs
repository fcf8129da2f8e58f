use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use protocol::SchoolId;
use store::staff::{Role, Staff};

use super::{Fault, View};
use crate::app::Shared;

fn signed_in(parts: &Parts, roles: &[Role]) -> Result<Staff, Fault> {
    let view = parts.extensions.get::<View>().ok_or(Fault::SignInFirst)?;
    let staff = view.user().ok_or(Fault::SignInFirst)?;
    if roles.contains(&staff.role) { Ok(staff.clone()) } else { Err(Fault::Forbidden) }
}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident: $($role:ident)|+),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(pub Staff);

        impl FromRequestParts<Shared> for $name {
            type Rejection = Fault;

            async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self, Fault> {
                signed_in(parts, &[$(Role::$role),+]).map(Self)
            }
        }
    )+};
}

roles! {
    /// A window clerk.
    Clerk: Clerk,
    /// Somebody who watches a room: also the examiner who holds the session.
    Invigilator: Invigilator | Examiner | Supervisor,
    /// An examiner.
    Examiner: Examiner,
    /// A supervisor; an administrator stands in for one.
    Supervisor: Supervisor | Admin,
    /// A keeper of the question bank.
    Keeper: Keeper,
    /// An administrator.
    Admin: Admin,
}

/// Somebody of a driving school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolUser {
    /// Who.
    pub staff: Staff,
    /// Which school.
    pub school: SchoolId,
}

impl FromRequestParts<Shared> for SchoolUser {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self, Fault> {
        let staff = signed_in(parts, &[Role::School])?;
        let school = staff.school.ok_or(Fault::Forbidden)?;
        Ok(Self { staff, school })
    }
}

/// The page that a role sees first.
pub const fn home_of(role: Role) -> &'static str {
    match role {
        Role::Clerk => "/clerk",
        Role::School => "/school",
        Role::Invigilator | Role::Examiner => "/room",
        Role::Keeper => "/keeper",
        Role::Supervisor | Role::Admin => "/supervisor",
    }
}
