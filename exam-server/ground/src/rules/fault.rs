use protocol::LicenceClass;
use serde::{Deserialize, Serialize};

use super::item::named;
use super::{Figure, ItemKind};

named! {
    /// What can be done wrong.
    FaultKind {
        /// Seat belt or helmet not used.
        SeatBelt = "seat-belt",
        /// A door is not shut.
        DoorOpen = "door-open",
        /// The engine is started in gear.
        StartedInGear = "started-in-gear",
        /// The starter is held too long.
        StarterHeld = "starter-held",
        /// The engine stalls.
        Stalled = "stalled",
        /// Rolled back at the start by more than the larger limit.
        RolledFar = "rolled-far",
        /// Rolled back at the start by up to the larger limit.
        RolledNear = "rolled-near",
        /// Wrong route or order of movements.
        WrongRoute = "wrong-route",
        /// The body is out of the line.
        BodyOut = "body-out",
        /// A pole is touched.
        PoleTouched = "pole-touched",
        /// The car is not in the bay when it stops there.
        NotInBay = "not-in-bay",
        /// The shift from bay to bay is not completed.
        ShiftNotCompleted = "shift-not-completed",
        /// Front wheels not both past the control line before reversing.
        ControlLine = "control-line",
        /// Stopped on the way.
        Stopped = "stopped",
        /// The item takes too long.
        OverTime = "over-time",
        /// A wheel on the edge line.
        WheelOnLine = "wheel-on-line",
        /// A wheel beyond the edge line.
        WheelOutside = "wheel-outside",
        /// The body touches a line of the bay while moving.
        BayLineTouched = "bay-line-touched",
        /// Indicator not used, or the wrong one.
        Indicator = "indicator",
        /// Stopped off the stop line by more than the larger limit.
        StopLineFar = "stop-line-far",
        /// Stopped off the stop line, within the larger limit.
        StopLineNear = "stop-line-near",
        /// Stopped too far from the edge line.
        EdgeNear = "edge-near",
        /// Stopped much too far from the edge line.
        EdgeFar = "edge-far",
        /// Hand brake not applied after stopping.
        HandBrake = "hand-brake",
        /// Not started again in time.
        NotStarted = "not-started",
        /// Reversed where one may only go forward.
        Reversed = "reversed",
        /// A wheel does not get on the plank.
        WheelNotOn = "wheel-not-on",
        /// A wheel falls off the plank.
        WheelFell = "wheel-fell",
        /// Below the required speed.
        TooSlow = "too-slow",
        /// A wheel rolls over a disc.
        DiscTouched = "disc-touched",
        /// More forward or backward movements than allowed.
        TooManyMoves = "too-many-moves",
        /// Gears not changed in order, or not within the length.
        GearOrder = "gear-order",
        /// No slowing down before.
        NotSlowed = "not-slowed",
        /// Braked or accelerated hard.
        Harsh = "harsh",
        /// Gear too high.
        GearTooHigh = "gear-too-high",
        /// Lamps not as they must be at the entry.
        LampsEntry = "lamps-entry",
        /// Lamps not as they must be after the exit.
        LampsExit = "lamps-exit",
        /// Horn not sounded.
        Horn = "horn",
        /// Wheel over the lane line inside.
        LaneChanged = "lane-changed",
        /// Wipers not used.
        Wipers = "wipers",
        /// Brake pressed too late.
        BrakeLate = "brake-late",
        /// Hazard lamps not used.
        Hazard = "hazard",
    }
}

named! {
    /// The limits that faults refer to.
    Limit {
        /// Seconds for the whole item.
        Time = "time-s",
        /// A stop of more than so many seconds counts.
        Stop = "stop-s",
        /// Seconds to start again on the hill.
        Restart = "restart-s",
        /// Metres from the stop line that still count as the lesser fault.
        StopLineFar = "stop-line-far-m",
        /// Metres off the stop line that are no fault yet.
        StopLineNear = "stop-line-near-m",
        /// Metres from the edge line that are no fault yet.
        EdgeNear = "edge-near-m",
        /// Metres from the edge line that still count as the lesser fault.
        EdgeFar = "edge-far-m",
        /// Metres of roll-back that are no fault yet.
        RollNear = "roll-near-m",
        /// Metres of roll-back that still count as the lesser fault.
        RollFar = "roll-far-m",
        /// Least speed, km/h.
        LeastSpeed = "least-speed-kmh",
        /// Greatest speed, km/h.
        MostSpeed = "most-speed-kmh",
        /// Seconds after which the starter must be released.
        Starter = "starter-s",
        /// Movements forward.
        ForwardMoves = "forward-moves",
        /// Movements backward.
        BackwardMoves = "backward-moves",
        /// Seconds that the mouth line must be clear in the pole test by channels.
        MouthClear = "mouth-clear-s",
        /// Seconds after entry at which a blocked bay line is a fault in the pole test by channels.
        EntrySettled = "entry-settled-s",
        /// Seconds within which the brake must be pressed.
        BrakeWithin = "brake-within-s",
        /// Deceleration or acceleration that is harsh, m/s².
        Harsh = "harsh-mps2",
        /// Highest gear allowed.
        HighestGear = "highest-gear",
        /// Gear that must be reached.
        TopGear = "top-gear",
        /// Share of the speed by which one must have slowed.
        SlowedBy = "slowed-by-share",
    }
}

/// A fault and what it costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultRule {
    /// The item; `None` for the general faults.
    pub item: Option<ItemKind>,
    /// The fault.
    pub fault: FaultKind,
    /// Code of the national interface, where one is known.
    #[serde(default)]
    pub code: Option<String>,
    /// Points taken off.
    pub points: Figure<u16>,
    /// Whether every occurrence counts, or the fault counts once in an item.
    #[serde(default)]
    pub each: bool,
}

/// A limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitRule {
    /// The item; `None` for all items that have no limit of their own.
    pub item: Option<ItemKind>,
    /// Which limit.
    pub limit: Limit,
    /// The classes it holds for; empty for all.
    #[serde(default)]
    pub classes: Vec<LicenceClass>,
    /// The value, in the unit of the limit.
    pub figure: Figure<f64>,
}
