use serde::{Deserialize, Serialize};

use crate::geometry::Point;
use crate::num;

/// Semi-major axis of the WGS-84 ellipsoid, metres. That of CGCS2000 is the same.
const MAJOR: f64 = 6_378_137.0;
/// Flattening of WGS-84. That of CGCS2000 differs by less than 0.1 mm on the ground.
const FLATTENING: f64 = 1.0 / 298.257_223_563;

/// Where a yard's origin lies, and how its plane is turned.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Datum {
    /// Latitude, degrees north.
    pub latitude: f64,
    /// Longitude, degrees east.
    pub longitude: f64,
    /// Height above the ellipsoid, metres.
    pub height: f64,
    /// Direction of the yard's x axis, degrees clockwise from true north (90 is east).
    pub bearing: f64,
}

/// A position on the earth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geodetic {
    /// Latitude, degrees north.
    pub latitude: f64,
    /// Longitude, degrees east.
    pub longitude: f64,
    /// Height above the ellipsoid, metres.
    pub height: f64,
}

type Vector = [f64; 3];

impl Datum {
    /// The way from positions to the yard's plane, prepared.
    pub fn projection(&self) -> Projection {
        let [east, north, _] = self.axes();
        Projection {
            origin: earth_centred(self.origin()),
            east,
            north,
            bearing: num::sin_cos(self.bearing.to_radians()),
        }
    }

    /// The point of the yard's plane below a position: exact projection on the plane tangent at the origin.
    pub fn project(&self, position: Geodetic) -> Point {
        self.projection().project(position)
    }

    /// The position above a point of the yard's plane at `height` metres above it.
    pub fn unproject(&self, point: Point, height: f64) -> Geodetic {
        let origin = earth_centred(self.origin());
        let (sin, cos) = num::sin_cos(self.bearing.to_radians());
        let (e, n) = (point.x * sin - point.y * cos, point.x * cos + point.y * sin);
        let [east, north, up] = self.axes();
        let mut there = origin;
        for axis in 0..3 {
            there[axis] += e * east[axis] + n * north[axis] + height * up[axis];
        }
        geodetic(there)
    }

    /// Heading in the yard (radians counter-clockwise from +x) of a true bearing in degrees clockwise from north.
    pub fn heading_of(&self, bearing: f64) -> f64 {
        num::wrap((self.bearing - bearing).to_radians())
    }

    /// True bearing in degrees, 0 to 360, of a heading in the yard.
    pub fn bearing_of(&self, heading: f64) -> f64 {
        let bearing = self.bearing - heading.to_degrees();
        bearing - 360.0 * libm::floor(bearing / 360.0)
    }

    /// Whether the numbers can be a place on the earth.
    pub fn is_sound(&self) -> bool {
        self.latitude.abs() < 89.0
            && self.longitude.abs() <= 180.0
            && (-1000.0..9000.0).contains(&self.height)
            && self.bearing.is_finite()
    }

    const fn origin(&self) -> Geodetic {
        Geodetic { latitude: self.latitude, longitude: self.longitude, height: self.height }
    }

    /// Unit vectors east, north and up.
    fn axes(&self) -> [Vector; 3] {
        let (sin_lat, cos_lat) = num::sin_cos(self.latitude.to_radians());
        let (sin_lon, cos_lon) = num::sin_cos(self.longitude.to_radians());
        [
            [-sin_lon, cos_lon, 0.0],
            [-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat],
            [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat],
        ]
    }
}

/// A datum prepared for many positions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    origin: Vector,
    east: Vector,
    north: Vector,
    /// Sine and cosine of the bearing of the yard's x axis.
    bearing: (f64, f64),
}

impl Projection {
    /// The point of the yard's plane below a position: exact projection on the plane tangent at the origin.
    pub fn project(&self, position: Geodetic) -> Point {
        let there = earth_centred(position);
        let offset = [there[0] - self.origin[0], there[1] - self.origin[1], there[2] - self.origin[2]];
        let (e, n) = (dot(offset, self.east), dot(offset, self.north));
        let (sin, cos) = self.bearing;
        // Clockwise from north: the x axis points (sin, cos) in (east, north).
        Point::new(e * sin + n * cos, n * sin - e * cos)
    }
}

fn dot(a: Vector, b: Vector) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn earth_centred(position: Geodetic) -> Vector {
    let square = FLATTENING * (2.0 - FLATTENING);
    let (sin_lat, cos_lat) = num::sin_cos(position.latitude.to_radians());
    let (sin_lon, cos_lon) = num::sin_cos(position.longitude.to_radians());
    let normal = MAJOR / (1.0 - square * sin_lat * sin_lat).sqrt();
    [
        (normal + position.height) * cos_lat * cos_lon,
        (normal + position.height) * cos_lat * sin_lon,
        (normal * (1.0 - square) + position.height) * sin_lat,
    ]
}

/// Latitude by fixed-point iteration: each round shrinks the error by the squared eccentricity, 0.0067.
fn geodetic([x, y, z]: Vector) -> Geodetic {
    let square = FLATTENING * (2.0 - FLATTENING);
    let from_axis = (x * x + y * y).sqrt();
    let mut latitude = num::atan2(z, from_axis * (1.0 - square));
    let mut height = 0.0;
    for _ in 0..8 {
        let (sin, cos) = num::sin_cos(latitude);
        let normal = MAJOR / (1.0 - square * sin * sin).sqrt();
        height = from_axis / cos - normal;
        latitude = num::atan2(z, from_axis * (1.0 - square * normal / (normal + height)));
    }
    Geodetic { latitude: latitude.to_degrees(), longitude: num::atan2(y, x).to_degrees(), height }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KUNMING: Datum = Datum { latitude: 25.04, longitude: 102.71, height: 1890.0, bearing: 37.0 };

    #[test]
    fn a_point_goes_to_the_earth_and_back() {
        for (x, y) in [(0.0, 0.0), (250.0, -130.0), (-480.0, 333.0)] {
            let point = Point::new(x, y);
            let back = KUNMING.project(KUNMING.unproject(point, 1.5));
            assert!(back.distance(point) < 2e-6, "{back:?}");
        }
    }

    #[test]
    fn one_second_of_latitude_is_thirty_metres_north() {
        let datum = Datum { bearing: 90.0, ..KUNMING };
        let north = Geodetic { latitude: 25.04 + 1.0 / 3600.0, longitude: 102.71, height: 1890.0 };
        let point = datum.project(north);
        // Meridian radius at 25.04 degrees 6346.8 km, plus 1.89 km height: 30.779 m a second.
        assert!(point.x.abs() < 1e-3 && (point.y - 30.779).abs() < 2e-3, "{point:?}");
    }

    #[test]
    fn headings_turn_the_other_way_than_bearings() {
        let datum = Datum { bearing: 90.0, ..KUNMING };
        assert!(datum.heading_of(90.0).abs() < 1e-12);
        assert!((datum.heading_of(0.0) - std::f64::consts::FRAC_PI_2).abs() < 1e-12);
        assert!((datum.bearing_of(-0.5) - (90.0 + 0.5f64.to_degrees())).abs() < 1e-9);
    }
}
