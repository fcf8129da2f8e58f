use serde::{Deserialize, Serialize};

/// Channels of each kind that a sensor board has at most.
pub const MOST_CHANNELS: u8 = 16;

/// Which instruments judge the wheels on a bridge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum JudgedBy {
    /// The positions of the vehicle.
    #[default]
    Positions,
    /// The sensors at the planks.
    Sensors,
    /// Both; where they disagree nothing is proved.
    Both,
}

/// The sensors at the planks of a bridge, and how far they are used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BridgeSensors {
    /// Which instruments judge.
    pub judged_by: JudgedBy,
    /// Equal samples until a wheel counts as there or gone, 2 to 100.
    pub samples: u8,
    /// Sensors of the planks' tilt.
    #[serde(default)]
    pub tilts: Vec<TiltSensor>,
    /// Sensors of the gap between a plank's edge and a tyre, several along each plank.
    #[serde(default)]
    pub gaps: Vec<GapSensor>,
}

/// A tilt sensor on a plank, which tilts while a wheel stands on it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TiltSensor {
    /// Channel of the board, from 1.
    pub channel: u8,
    /// Number of the plank, from 1.
    pub plank: u8,
    /// From this tilt on a wheel stands on the plank, degrees.
    pub loaded_deg: f64,
    /// The sensor measures no more than this to either side, degrees.
    pub most_deg: f64,
    /// Mounted the other way round: the plank tilts to the negative side.
    #[serde(default)]
    pub inverted: bool,
    /// Taken out of service; the verdict says so.
    #[serde(default)]
    pub masked: bool,
}

/// A side, seen in the direction of travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// An ultrasonic sensor beside a plank that looks across it at the tyres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GapSensor {
    /// Channel of the board, from 1.
    pub channel: u8,
    /// Number of the plank, from 1.
    pub plank: u8,
    /// Way from the beginning of the plank, metres.
    pub station: f64,
    /// The side of the plank on which it stands.
    pub side: Side,
    /// Distance from the sensor to the plank's edge on that side, metres.
    pub standoff: f64,
    /// Least distance it measures, metres.
    pub least: f64,
    /// Greatest distance at which it answers; beyond it stays silent, metres.
    pub most: f64,
    /// One sigma of a measured distance, metres.
    pub sigma: f64,
    /// Taken out of service; the verdict says so.
    #[serde(default)]
    pub masked: bool,
}

impl Side {
    const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

impl BridgeSensors {
    /// The same for the mirrored item.
    #[must_use]
    pub(super) fn mirrored(&self) -> Self {
        let gaps = self.gaps.iter().map(|gap| GapSensor { side: gap.side.other(), ..*gap }).collect();
        Self { gaps, ..self.clone() }
    }

    /// What cannot be, for planks of these lengths in metres.
    pub(super) fn check(&self, planks: &[f64]) -> Result<(), &'static str> {
        if planks.is_empty() {
            return Err("sensors of planks where there are none");
        }
        if !(2..=100).contains(&self.samples) {
            return Err("2 to 100 equal samples make a change");
        }
        let twice = |channels: Vec<u8>| {
            let mut sorted = channels.clone();
            sorted.sort_unstable();
            sorted.dedup();
            sorted.len() < channels.len() || !sorted.iter().all(|channel| (1..=MOST_CHANNELS).contains(channel))
        };
        if twice(self.tilts.iter().map(|tilt| tilt.channel).collect())
            || twice(self.gaps.iter().map(|gap| gap.channel).collect())
        {
            return Err("a channel of the sensors stands twice or does not exist");
        }
        let length = |plank: u8| planks.get(usize::from(plank).wrapping_sub(1)).copied();
        let tilts = self
            .tilts
            .iter()
            .all(|tilt| length(tilt.plank).is_some() && tilt.loaded_deg > 0.0 && tilt.most_deg > tilt.loaded_deg);
        let gaps = self.gaps.iter().all(|gap| {
            length(gap.plank).is_some_and(|length| (0.0..=length).contains(&gap.station))
                && gap.standoff.is_finite()
                && gap.least >= 0.0
                && gap.most > gap.least
                && gap.sigma > 0.0
        });
        if tilts && gaps { Ok(()) } else { Err("a sensor has no plank, no range or no accuracy") }
    }
}
