//! Channels of an electronic pole tester: poles, infrared beams and the vehicle's switches, sampled in turn.

use serde::{Deserialize, Serialize};

use super::{TroubleKind, Troubles};

/// Number of channels of a sample: 6 poles, 8 beams, 4 vehicle switches.
pub const CHANNELS: usize = 18;
/// The first bit of the vehicle's own switches, after poles and beams.
const FIRST_SWITCH: usize = 14;
/// Bytes of a sample on the wire: one bit a channel, least significant first, poles from bit 0.
const SAMPLE: usize = 3;

/// A channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Channel {
    /// Pole 1 to 6.
    Pole(u8),
    /// Beam 1 to 8: left edge, middle, right edge, mouth, rear, far edge of the road, front end and rear end of a
    /// shift movement.
    Beam(u8),
    /// The vehicle moves forward.
    Forward,
    /// The vehicle moves backward.
    Backward,
    /// The vehicle stands.
    Standing,
    /// The engine is off.
    EngineOff,
}

impl Channel {
    /// The channel of a bit.
    pub fn of_bit(bit: usize) -> Option<Self> {
        let number = u8::try_from(bit).ok()?;
        Some(match number {
            0..=5 => Self::Pole(number + 1),
            6..=13 => Self::Beam(number - 5),
            14 => Self::Forward,
            15 => Self::Backward,
            16 => Self::Standing,
            17 => Self::EngineOff,
            _ => return None,
        })
    }

    /// The bit of the channel.
    pub fn bit(self) -> usize {
        match self {
            Self::Pole(number) => usize::from(number.clamp(1, 6)) - 1,
            Self::Beam(number) => usize::from(number.clamp(1, 8)) + 5,
            Self::Forward => 14,
            Self::Backward => 15,
            Self::Standing => 16,
            Self::EngineOff => 17,
        }
    }
}

/// How a channel is wired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ChannelConfig {
    /// Normally closed: the electrical level is the opposite of the meaning.
    pub inverted: bool,
    /// Taken out of service by an administrator; the verdict says so.
    pub masked: bool,
}

/// The wiring of a tester and its debouncing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelSetup {
    /// By bit; missing ones are wired plainly.
    pub channels: Vec<ChannelConfig>,
    /// Equal samples until a pole counts as touched or free, 2 to 100.
    pub pole_samples: u8,
    /// Equal samples until a beam counts as blocked.
    pub blocked_samples: u8,
    /// Equal samples until a beam counts as clear.
    pub cleared_samples: u8,
    /// Equal samples until a switch of the vehicle counts.
    pub vehicle_samples: u8,
}

impl Default for ChannelSetup {
    fn default() -> Self {
        Self { channels: Vec::new(), pole_samples: 3, blocked_samples: 3, cleared_samples: 3, vehicle_samples: 3 }
    }
}

/// A debounced change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChannelChange {
    /// When the last of the equal samples arrived, microseconds.
    pub at: i64,
    /// The channel.
    pub channel: Channel,
    /// Tripped, or back to normal.
    pub on: bool,
}

/// Reads the sample stream of a tester.
#[derive(Debug, Clone)]
pub struct ChannelReader {
    device: u8,
    setup: ChannelSetup,
    partial: Vec<u8>,
    state: [bool; CHANNELS],
    differing: [u8; CHANNELS],
    /// Whether the channel was ever seen free.
    free: [bool; CHANNELS],
    started: bool,
}

impl ChannelReader {
    /// A reader for a device of the record.
    pub fn new(device: u8, setup: ChannelSetup) -> Self {
        Self {
            device,
            setup,
            partial: Vec::new(),
            state: [false; CHANNELS],
            differing: [0; CHANNELS],
            free: [false; CHANNELS],
            started: false,
        }
    }

    /// Takes bytes that arrived at `at` microseconds and gives every debounced change.
    pub fn push(&mut self, at: i64, bytes: &[u8], troubles: &mut Troubles) -> Vec<ChannelChange> {
        let mut changes = Vec::new();
        if !self.started {
            self.started = true;
            for bit in 0..CHANNELS {
                if self.config(bit).masked {
                    troubles.note(self.device, TroubleKind::Masked, at, f64::from(u32::try_from(bit).unwrap_or(0)));
                }
            }
        }
        for &byte in bytes {
            self.partial.push(byte);
            if self.partial.len() == SAMPLE {
                let sample = u32::from_le_bytes([self.partial[0], self.partial[1], self.partial[2], 0]);
                self.partial.clear();
                if sample >> CHANNELS == 0 {
                    self.sample(at, sample, &mut changes, troubles);
                } else {
                    troubles.note(self.device, TroubleKind::Malformed, at, 0.0);
                }
            }
        }
        changes
    }

    /// The debounced state of a channel.
    pub fn is_on(&self, channel: Channel) -> bool {
        self.state[channel.bit()]
    }

    /// Whether a channel is masked.
    pub fn is_masked(&self, channel: Channel) -> bool {
        self.config(channel.bit()).masked
    }

    fn config(&self, bit: usize) -> ChannelConfig {
        self.setup.channels.get(bit).copied().unwrap_or_default()
    }

    fn sample(&mut self, at: i64, sample: u32, changes: &mut Vec<ChannelChange>, troubles: &mut Troubles) {
        for bit in 0..CHANNELS {
            let config = self.config(bit);
            if config.masked {
                continue;
            }
            let on = (sample >> bit & 1 == 1) != config.inverted;
            self.free[bit] |= !on;
            if on == self.state[bit] {
                self.differing[bit] = 0;
                continue;
            }
            self.differing[bit] = self.differing[bit].saturating_add(1);
            let needed = match bit {
                0..=5 => self.setup.pole_samples,
                6..=13 if on => self.setup.blocked_samples,
                6..=13 => self.setup.cleared_samples,
                _ => self.setup.vehicle_samples,
            };
            if self.differing[bit] >= needed.clamp(1, 100) {
                self.differing[bit] = 0;
                self.state[bit] = on;
                // Self-test: a pole or a beam that was tripped from the beginning says nothing of this car.
                if !self.free[bit] && bit < FIRST_SWITCH {
                    troubles.note(self.device, TroubleKind::SelfTest, at, f64::from(u32::try_from(bit).unwrap_or(0)));
                    continue;
                }
                changes.extend(Channel::of_bit(bit).map(|channel| ChannelChange { at, channel, on }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(sample: u32) -> [u8; 3] {
        let [a, b, c, _] = sample.to_le_bytes();
        [a, b, c]
    }

    #[test]
    fn a_change_counts_after_three_equal_samples() {
        let mut troubles = Troubles::default();
        let mut reader = ChannelReader::new(0, ChannelSetup::default());
        let pole = 1 << Channel::Pole(2).bit();
        let mut seen = Vec::new();
        for (at, sample) in [(0, pole), (1, 0), (2, pole), (3, pole), (4, pole), (5, pole)] {
            seen.extend(reader.push(at, &bytes(sample), &mut troubles));
        }
        assert_eq!(seen, [ChannelChange { at: 4, channel: Channel::Pole(2), on: true }]);
    }

    #[test]
    fn an_inverted_channel_is_read_the_other_way_round() {
        let mut troubles = Troubles::default();
        let mut channels = vec![ChannelConfig::default(); CHANNELS];
        let bit = Channel::Beam(4).bit();
        channels[bit].inverted = true;
        let mut reader = ChannelReader::new(0, ChannelSetup { channels, ..ChannelSetup::default() });
        for at in 0..5 {
            assert!(reader.push(at, &bytes(1 << bit), &mut troubles).is_empty());
        }
        let changes: Vec<_> = (5..10).flat_map(|at| reader.push(at, &bytes(0), &mut troubles)).collect();
        assert_eq!(changes, [ChannelChange { at: 7, channel: Channel::Beam(4), on: true }]);
    }

    #[test]
    fn a_masked_channel_is_silent_and_its_mask_is_noted() {
        let mut troubles = Troubles::default();
        let mut channels = vec![ChannelConfig::default(); CHANNELS];
        channels[0].masked = true;
        let mut reader = ChannelReader::new(7, ChannelSetup { channels, ..ChannelSetup::default() });
        let changes: Vec<_> = (0..9).flat_map(|at| reader.push(at, &bytes(1), &mut troubles)).collect();
        assert!(changes.is_empty());
        assert_eq!(troubles.count(7, TroubleKind::Masked), 1);
    }

    #[test]
    fn a_pole_tripped_from_the_beginning_fails_its_self_test_and_is_not_a_touch() {
        let mut troubles = Troubles::default();
        let mut reader = ChannelReader::new(7, ChannelSetup::default());
        let pole = 1 << Channel::Pole(3).bit();
        let mut changes: Vec<_> = (0..9).flat_map(|at| reader.push(at, &bytes(pole), &mut troubles)).collect();
        assert!(changes.is_empty());
        assert_eq!(troubles.count(7, TroubleKind::SelfTest), 1);
        changes.extend((9..12).flat_map(|at| reader.push(at, &bytes(0), &mut troubles)));
        changes.extend((12..15).flat_map(|at| reader.push(at, &bytes(pole), &mut troubles)));
        let pole = Channel::Pole(3);
        let seen =
            [ChannelChange { at: 11, channel: pole, on: false }, ChannelChange { at: 14, channel: pole, on: true }];
        assert_eq!(changes, seen);
    }

    #[test]
    fn bits_without_a_channel_are_malformed() {
        let mut troubles = Troubles::default();
        let mut reader = ChannelReader::new(7, ChannelSetup::default());
        assert!(reader.push(0, &[0xff, 0xff, 0xff], &mut troubles).is_empty());
        assert_eq!(troubles.count(7, TroubleKind::Malformed), 1);
    }
}
