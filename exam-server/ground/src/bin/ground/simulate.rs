use std::path::{Path, PathBuf};

use ground::GroundError;
use ground::record::Record;
use ground::simulate::{Chance, Driver, Noise, Script, SensorNoise, drive, frames, plan_item, sensor_frames};

use crate::bundle::{EPOCH_ZERO, bundle};
use crate::read_text;

/// What to simulate.
#[derive(clap::Args)]
pub struct Options {
    /// The yard file.
    pub yard: PathBuf,
    /// Name of the item in the yard.
    #[arg(long)]
    pub item: String,
    /// The record to write.
    #[arg(long)]
    pub out: PathBuf,
    /// Seed of chance.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// One sigma of an antenna, metres.
    #[arg(long, default_value_t = 0.01)]
    pub sigma: f64,
    /// Samples a second.
    #[arg(long, default_value_t = 20)]
    pub rate: u32,
    /// Share of samples lost.
    #[arg(long, default_value_t = 0.0)]
    pub lost: f64,
    /// The driver misjudges the item by so much along its x axis, metres.
    #[arg(long, default_value_t = 0.0, allow_negative_numbers = true)]
    pub along: f64,
    /// And by so much along its y axis, metres.
    #[arg(long, default_value_t = 0.0, allow_negative_numbers = true)]
    pub across: f64,
    /// Stops so far before the stop line of the hill, metres.
    #[arg(long, default_value_t = 0.0, allow_negative_numbers = true)]
    pub short: f64,
    /// Rolls back so far at the hill, metres.
    #[arg(long, default_value_t = 0.0)]
    pub rolls: f64,
    /// Stands so long on the way, seconds.
    #[arg(long, default_value_t = 0.0)]
    pub pauses: f64,
    /// Forgets indicators, lamps and hand brake, and to slow down.
    #[arg(long)]
    pub forgets: bool,
    /// Drives through the gate at walking pace.
    #[arg(long)]
    pub dawdles: bool,
    /// Drives what this file says, step by step, instead of what the item asks for.
    #[arg(long)]
    pub script: Option<PathBuf>,
}

/// Drives, sends and judges.
pub fn record(options: &Options, assets: &Path) -> Result<Record, GroundError> {
    let bundle = bundle(&options.yard, assets, true)?;
    let setup = bundle.setup()?;
    let item = setup.yard.items.iter().find(|item| item.id == options.item);
    let item = item.ok_or_else(|| {
        let items: Vec<&str> = setup.yard.items.iter().map(|item| item.id.as_str()).collect();
        GroundError::Simulation(format!("no item {}; the yard has {}", options.item, items.join(", ")))
    })?;
    let driver = Driver {
        along: options.along,
        across: options.across,
        turned: 0.0,
        short: options.short,
        rolls: options.rolls,
        pauses: options.pauses,
        forgets: options.forgets,
        dawdles: options.dawdles,
    };
    let plan = match &options.script {
        Some(script) => Script::from_ron(&read_text(script)?)?.plan(),
        None => plan_item(item, &setup.vehicle, driver)?,
    };
    let done = drive(&plan, item, &setup.vehicle);
    let noise = Noise { sigma: options.sigma, rate: options.rate, lost: options.lost, ..Noise::default() };
    let mut chance = Chance::new(options.seed);
    let mut sent =
        frames(&done, &setup.vehicle, &setup.yard.datum, setup.dbc.as_ref(), &noise, EPOCH_ZERO, &mut chance);
    sent.extend(sensor_frames(&done, item, &setup.vehicle, &SensorNoise::default(), &mut chance));
    sent.sort_by_key(|frame| frame.at);
    Record::new(bundle, sent)
}
