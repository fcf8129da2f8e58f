use super::matrix::{Matrix, combine, invert, multiply, symmetric, transpose};
use crate::geometry::{Point, Pose};
use crate::num;
use crate::vehicle::Receiver;
use crate::yard::Tilt;

/// How freely a body may move, for the filter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tuning {
    /// Random acceleration, m/s² per √Hz: 1.0 follows braking of 3 m/s² within two samples at 20/s.
    pub acceleration: f64,
    /// Random change of curvature, 1/m per √s: steering lock to lock takes about 3 s for 0.4 1/m.
    pub steering: f64,
    /// Random sideways slip, m per √s.
    pub slip: f64,
    /// Random turn beyond what curvature explains, radians per √s.
    pub twist: f64,
}

impl Default for Tuning {
    fn default() -> Self {
        Self { acceleration: 0.8, steering: 0.12, slip: 0.003, twist: 0.002 }
    }
}

/// One measurement of a body, in the yard's frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measurement {
    /// Where the main antenna is, in the plan of the yard.
    pub antenna: Point,
    /// Direction from main to second antenna, radians; `None` where the receiver sent none.
    pub heading: Option<f64>,
    /// One sigma of one antenna in each direction, metres.
    pub sigma: f64,
}

/// x, y, heading, speed along the heading (m/s), curvature of the path (1/m).
pub(crate) type State = [f64; 5];
pub(crate) type Covariance = Matrix<5, 5>;

/// Largest squared normalised deviation that a measurement may have; 1 in 10⁶ honest ones of three are larger.
const GATE: f64 = 30.0;

/// A state with its covariance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Estimate {
    pub(crate) state: State,
    pub(crate) covariance: Covariance,
}

/// A predicted estimate and the transition that led there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Prediction {
    pub(crate) estimate: Estimate,
    pub(crate) transition: Transition,
}

/// The Jacobian of a prediction: one on its diagonal, and these seven entries and zeros beside it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Transition {
    /// How x and y change with heading, speed and curvature.
    place: [[f64; 3]; 2],
    /// How the heading changes with speed and curvature.
    heading: [f64; 2],
}

impl Transition {
    /// The Jacobian times a matrix.
    fn times(&self, a: &Covariance) -> Covariance {
        let mut product = *a;
        let [_, _, turn, speed, bend] = a;
        for (row, [by_turn, by_speed, by_bend]) in product.iter_mut().zip(self.place) {
            for (index, cell) in row.iter_mut().enumerate() {
                *cell = *cell + by_turn * turn[index] + by_speed * speed[index] + by_bend * bend[index];
            }
        }
        let [by_speed, by_bend] = self.heading;
        for (index, cell) in product[2].iter_mut().enumerate() {
            *cell = *cell + by_speed * speed[index] + by_bend * bend[index];
        }
        product
    }

    /// A matrix times the transposed Jacobian.
    fn times_transposed(&self, a: &Covariance) -> Covariance {
        let [of_x, of_y] = self.place;
        let [by_speed, by_bend] = self.heading;
        let row = |&[x, y, turn, speed, bend]: &[f64; 5]| {
            let moved = |at: f64, of: [f64; 3]| at + turn * of[0] + speed * of[1] + bend * of[2];
            [moved(x, of_x), moved(y, of_y), turn + speed * by_speed + bend * by_bend, speed, bend]
        };
        [row(&a[0]), row(&a[1]), row(&a[2]), row(&a[3]), row(&a[4])]
    }
}

/// A receiver as the filter uses it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mount {
    /// The main antenna in the body's frame: x, y, height, metres.
    pub(crate) main: (f64, f64, f64),
    /// Direction from the main to the second antenna, radians.
    direction: f64,
    /// Distance between them, metres.
    baseline: f64,
}

impl Mount {
    pub(crate) fn new(receiver: &Receiver) -> Self {
        Self { main: receiver.main, direction: receiver.direction(), baseline: receiver.baseline() }
    }

    /// From the body's origin to the main antenna, in the plan of the yard.
    fn arm(&self, heading: f64, tilt: Tilt) -> Point {
        let (x, y, height) = self.main;
        let pose = Pose { at: Point::default(), heading, pitch: tilt.pitch, roll: tilt.roll };
        pose.place_at_height(Point::new(x, y), height)
    }
}

impl Estimate {
    /// The first estimate, from one measurement with heading.
    pub(crate) fn start(measurement: &Measurement, mount: &Mount, tilt: Tilt) -> Option<Self> {
        let heading = num::wrap(measurement.heading? - mount.direction);
        let arm = mount.arm(heading, tilt);
        let at = measurement.antenna - arm;
        let heading_sigma = std::f64::consts::SQRT_2 * measurement.sigma / mount.baseline;
        let position = measurement.sigma * measurement.sigma + arm.dot(arm) * heading_sigma * heading_sigma;
        let mut covariance = [[0.0; 5]; 5];
        for (index, variance) in [position, position, heading_sigma * heading_sigma, 9.0, 0.04].into_iter().enumerate()
        {
            covariance[index][index] = variance;
        }
        Some(Self { state: [at.x, at.y, heading, 0.0, 0.0], covariance })
    }

    pub(crate) fn predict(&self, dt: f64, tuning: &Tuning) -> Prediction {
        let [x, y, heading, speed, curvature] = self.state;
        let travel = speed * dt;
        let half = curvature * travel / 2.0;
        let (sin, cos) = num::sin_cos(heading + half);
        let state = [x + travel * cos, y + travel * sin, heading + curvature * travel, speed, curvature];
        let transition = Transition {
            place: [
                [-travel * sin, dt * cos - travel * sin * curvature * dt / 2.0, -travel * sin * travel / 2.0],
                [travel * cos, dt * sin + travel * cos * curvature * dt / 2.0, travel * cos * travel / 2.0],
            ],
            heading: [curvature * dt, travel],
        };
        let mut covariance = transition.times_transposed(&transition.times(&self.covariance));
        let push = tuning.acceleration * tuning.acceleration;
        let (far, near) = (push * dt * dt * dt / 3.0, push * dt * dt / 2.0);
        let slip = tuning.slip * tuning.slip * dt;
        let turn = tuning.twist * tuning.twist * dt;
        let steer = tuning.steering * tuning.steering * dt;
        covariance[0][0] += far * cos * cos + slip;
        covariance[0][1] += far * cos * sin;
        covariance[1][0] += far * cos * sin;
        covariance[1][1] += far * sin * sin + slip;
        covariance[0][3] += near * cos;
        covariance[3][0] += near * cos;
        covariance[1][3] += near * sin;
        covariance[3][1] += near * sin;
        covariance[3][3] += push * dt;
        // Steering turns the heading in step with the distance travelled.
        covariance[2][2] += turn + steer * travel * travel / 3.0;
        covariance[2][4] += steer * travel / 2.0;
        covariance[4][2] += steer * travel / 2.0;
        covariance[4][4] += steer;
        Prediction { estimate: Self { state, covariance: symmetric(&covariance) }, transition }
    }

    /// The estimate after a measurement; `None` where the measurement cannot be true.
    pub(crate) fn update(&self, measurement: &Measurement, mount: &Mount, tilt: Tilt) -> Option<Self> {
        let [x, y, heading, ..] = self.state;
        let arm = mount.arm(heading, tilt);
        let across = Point::unit(heading + mount.direction).left();
        let variance = measurement.sigma * measurement.sigma;
        let baseline = mount.baseline;
        // With a heading its own row of the model is that of the state, without it is zero.
        let (seen, turn, spread, shared) = match measurement.heading {
            Some(measured) => {
                let turn = num::wrap(measured - mount.direction - heading);
                (1.0, turn, 2.0 * variance / (baseline * baseline), -variance / baseline)
            }
            None => (0.0, 0.0, 1.0, 0.0),
        };
        let innovation = [measurement.antenna.x - x - arm.x, measurement.antenna.y - y - arm.y, turn];
        // Both antennas err alike; the main antenna's error is also in the heading.
        let noise = [
            [variance, 0.0, shared * across.x],
            [0.0, variance, shared * across.y],
            [shared * across.x, shared * across.y, spread],
        ];
        let spread = self.covariance.map(|[x, y, turn, ..]| [x + turn * -arm.y, y + turn * arm.x, turn * seen]);
        let modelled = [0, 1, 2].map(|column| {
            let [x, y, turn] = [0, 1, 2].map(|row| spread[row][column]);
            [x + -arm.y * turn, y + arm.x * turn, seen * turn]
        });
        let total = symmetric(&combine(&transpose(&modelled), 1.0, &noise));
        let inverse = invert(&total)?;
        let deviation: f64 =
            (0..3).map(|i| (0..3).map(|j| innovation[i] * inverse[i][j] * innovation[j]).sum::<f64>()).sum();
        if deviation.is_nan() || deviation > GATE {
            return None;
        }
        let gain = multiply(&spread, &inverse);
        let mut state = self.state;
        for (value, row) in state.iter_mut().zip(&gain) {
            *value += row[0] * innovation[0] + row[1] * innovation[1] + row[2] * innovation[2];
        }
        let covariance = combine(&self.covariance, -1.0, &multiply(&gain, &transpose(&spread)));
        Some(Self { state, covariance: symmetric(&covariance) })
    }

    /// How much of a following estimate's correction this one takes over; `None` where the prediction is degenerate.
    pub(crate) fn gain(&self, prediction: &Prediction) -> Option<Covariance> {
        let inverse = invert(&prediction.estimate.covariance)?;
        Some(multiply(&prediction.transition.times_transposed(&self.covariance), &inverse))
    }

    /// One step back of the smoother: what this estimate becomes once the following one is known.
    pub(crate) fn smoothed(&self, gain: &Covariance, predicted: &Self, following: &Self) -> Self {
        let mut difference = [[0.0]; 5];
        for (index, cell) in difference.iter_mut().enumerate() {
            cell[0] = following.state[index] - predicted.state[index];
        }
        let correction = multiply(gain, &difference);
        let mut state = self.state;
        for (value, change) in state.iter_mut().zip(&correction) {
            *value += change[0];
        }
        let change = combine(&following.covariance, -1.0, &predicted.covariance);
        let covariance = combine(&self.covariance, 1.0, &multiply(&multiply(gain, &change), &transpose(gain)));
        Self { state, covariance: symmetric(&covariance) }
    }
}
