//! The stream of a two-antenna receiver: NMEA 0183 sentences joined to epochs.

use super::lines::Lines;
use super::sentence::{Fix, Sentence, parse_sentence};
use super::{TroubleKind, Troubles};
use crate::yard::Geodetic;

/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;
/// A heading and a position that arrive within so many microseconds belong to one epoch; receivers send an epoch as
/// one burst, and at 20 a second bursts are 50 ms apart.
const BURST: i64 = 30_000;

/// A position with what came with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PositionSample {
    /// Microseconds of the day by the receiver's clock.
    pub epoch: i64,
    /// When its first byte arrived, microseconds of the record.
    pub arrival: i64,
    /// Where the main antenna is.
    pub position: Geodetic,
    /// Quality.
    pub fix: Fix,
    /// One sigma in each horizontal direction as the receiver states it (GST), metres.
    pub sigma: Option<f64>,
    /// Direction from main to second antenna, degrees clockwise from true north.
    pub bearing: Option<f64>,
}

/// Reads the stream of one receiver and joins the sentences of an epoch.
#[derive(Debug, Clone)]
pub struct NmeaReader {
    device: u8,
    lines: Lines,
    open: Option<PositionSample>,
    heading: Option<(i64, Option<i64>, f64)>,
    sigma: Option<f64>,
    speed: Option<f64>,
    days: i64,
    last_epoch: Option<i64>,
}

impl NmeaReader {
    /// A reader for a device of the record.
    pub fn new(device: u8) -> Self {
        Self {
            device,
            lines: Lines::default(),
            open: None,
            heading: None,
            sigma: None,
            speed: None,
            days: 0,
            last_epoch: None,
        }
    }

    /// Takes bytes that arrived at `at` microseconds and gives every epoch they complete.
    pub fn push(&mut self, at: i64, bytes: &[u8], troubles: &mut Troubles) -> Vec<PositionSample> {
        let mut samples = Vec::new();
        let mut lines = std::mem::take(&mut self.lines);
        lines.push(at, bytes, |at, line| match line.map_or(Err(TroubleKind::Malformed), parse_sentence) {
            Ok(sentence) => self.take(at, &sentence, troubles, &mut samples),
            Err(kind) => troubles.note(self.device, kind, at, 0.0),
        });
        self.lines = lines;
        samples
    }

    /// The last epoch, at the end of the stream.
    pub fn finish(&mut self, troubles: &mut Troubles) -> Option<PositionSample> {
        self.close(troubles)
    }

    /// Speed over ground that the receiver last stated, km/h.
    pub fn speed(&self) -> Option<f64> {
        self.speed
    }

    fn take(&mut self, at: i64, sentence: &Sentence, troubles: &mut Troubles, samples: &mut Vec<PositionSample>) {
        match *sentence {
            Sentence::Gga { epoch, position, fix } => {
                samples.extend(self.close(troubles));
                let Some(position) = position else {
                    troubles.note(self.device, TroubleKind::NotFixed, at, 0.0);
                    return;
                };
                let Some(epoch) = self.unroll(epoch, at, troubles) else { return };
                let bearing = self.heading_for(epoch, at);
                let sample = PositionSample { epoch, arrival: at, position, fix, sigma: self.sigma, bearing };
                if bearing.is_some() {
                    samples.push(sample);
                } else {
                    self.open = Some(sample);
                }
            }
            Sentence::Heading { bearing: None, .. } => troubles.note(self.device, TroubleKind::NoHeading, at, 0.0),
            Sentence::Heading { epoch, bearing: Some(bearing) } => {
                let fits = self.open.is_some_and(|open| match epoch {
                    Some(epoch) => (epoch - open.epoch) % DAY == 0,
                    None => at - open.arrival <= BURST,
                });
                if let (true, Some(open)) = (fits, self.open.take_if(|_| fits)) {
                    samples.push(PositionSample { bearing: Some(bearing), ..open });
                } else {
                    self.heading = Some((at, epoch, bearing));
                }
            }
            Sentence::Gst { sigma } => self.sigma = Some(sigma),
            Sentence::Vtg { speed } | Sentence::Rmc { speed, valid: true, .. } => self.speed = speed.or(self.speed),
            Sentence::Rmc { .. } => troubles.note(self.device, TroubleKind::NotFixed, at, 0.0),
            Sentence::Other => {}
        }
    }

    fn heading_for(&mut self, epoch: i64, at: i64) -> Option<f64> {
        let (arrived, stamped, bearing) = self.heading.take()?;
        let fits = match stamped {
            Some(stamped) => (stamped - epoch) % DAY == 0,
            None => at - arrived <= BURST,
        };
        fits.then_some(bearing)
    }

    fn close(&mut self, troubles: &mut Troubles) -> Option<PositionSample> {
        let open = self.open.take()?;
        troubles.note(self.device, TroubleKind::NoHeading, open.arrival, 0.0);
        Some(open)
    }

    /// Continues the receiver's time of day past midnight; `None` for an epoch that is not new.
    fn unroll(&mut self, epoch: i64, at: i64, troubles: &mut Troubles) -> Option<i64> {
        let mut unrolled = epoch + self.days * DAY;
        if let Some(last) = self.last_epoch {
            if unrolled < last - DAY / 2 {
                self.days += 1;
                unrolled += DAY;
            }
            if unrolled <= last {
                let kind = if unrolled == last { TroubleKind::Doubled } else { TroubleKind::OutOfOrder };
                troubles.note(self.device, kind, at, 0.0);
                return None;
            }
        }
        self.last_epoch = Some(unrolled);
        Some(unrolled)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sentence::checksum;
    use super::*;

    fn with_sum(body: &str) -> Vec<u8> {
        format!("${body}*{:02X}", checksum(body.as_bytes())).into_bytes()
    }

    #[test]
    fn heading_may_come_before_or_after_its_position() {
        let gga = with_sum("GPGGA,000001.00,2502.4,N,10242.6,E,4,18,0.7,1900,M,0,M,,");
        let hdt = with_sum("GPHDT,123.45,T");
        let mut troubles = Troubles::default();
        let mut stream = |first: &[u8], second: &[u8]| {
            let mut reader = NmeaReader::new(0);
            let mut bytes = first.to_vec();
            bytes.extend_from_slice(b"\r\n");
            bytes.extend_from_slice(second);
            bytes.extend_from_slice(b"\r\n");
            reader.push(0, &bytes, &mut troubles)
        };
        assert_eq!(stream(&gga, &hdt)[0].bearing, Some(123.45));
        assert_eq!(stream(&hdt, &gga)[0].bearing, Some(123.45));
    }

    #[test]
    fn a_repeated_epoch_is_noted_and_not_used() {
        let gga = with_sum("GPGGA,000001.00,2502.4,N,10242.6,E,4,18,0.7,1900,M,0,M,,");
        let mut bytes = gga.clone();
        bytes.push(b'\n');
        bytes.extend_from_slice(&gga);
        bytes.push(b'\n');
        let mut troubles = Troubles::default();
        let mut reader = NmeaReader::new(3);
        let mut samples = reader.push(0, &bytes, &mut troubles);
        samples.extend(reader.finish(&mut troubles));
        assert_eq!(samples.len(), 1);
        assert_eq!(troubles.count(3, TroubleKind::Doubled), 1);
    }

    #[test]
    fn midnight_does_not_turn_time_back() {
        let mut bytes = with_sum("GPGGA,235959.95,2502.4,N,10242.6,E,4,18,0.7,1900,M,0,M,,");
        bytes.push(b'\n');
        bytes.extend(with_sum("GPGGA,000000.00,2502.4,N,10242.6,E,4,18,0.7,1900,M,0,M,,"));
        bytes.push(b'\n');
        let mut troubles = Troubles::default();
        let mut reader = NmeaReader::new(0);
        let mut samples = reader.push(0, &bytes, &mut troubles);
        samples.extend(reader.finish(&mut troubles));
        assert_eq!(samples[1].epoch - samples[0].epoch, 50_000);
    }
}
