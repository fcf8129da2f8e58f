use serde::{Deserialize, Serialize};

/// Makes an enum whose variants have one kebab-case name in files, reports and message keys.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* $variant,)+
        }

        impl $name {
            /// Every variant, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name used in reports and message keys.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use named;

named! {
    /// The items of Subject 2, of both regulations.
    ItemKind {
        /// Pole test (桩考) of cars, lorries and buses.
        PoleTest = "pole-test",
        /// Pole slalom of motorcycles (桩考).
        PoleSlalom = "pole-slalom",
        /// Reverse parking (倒车入库).
        ReverseParking = "reverse-parking",
        /// Parallel parking (侧方停车).
        ParallelParking = "parallel-parking",
        /// Hill stop and start (坡道定点停车和起步).
        Hill = "hill",
        /// Curve (曲线行驶).
        Curve = "curve",
        /// Right-angle turn (直角转弯).
        RightAngle = "right-angle",
        /// Single-plank bridge (通过单边桥).
        Bridge = "bridge",
        /// Limit-width gate (通过限宽门).
        Gate = "gate",
        /// Continuous obstacles (通过连续障碍).
        Obstacles = "obstacles",
        /// Gear change within 100 m (百米加减挡).
        GearChange = "gear-change",
        /// Undulating road (起伏路行驶).
        Undulating = "undulating",
        /// Narrow-road U-turn (窄路掉头).
        NarrowUTurn = "narrow-u-turn",
        /// Simulated motorway (模拟高速公路).
        Motorway = "motorway",
        /// Simulated mountain road with sharp bends (模拟连续急弯山区路).
        MountainRoad = "mountain-road",
        /// Simulated tunnel (模拟隧道).
        Tunnel = "tunnel",
        /// Simulated rain or fog (模拟雨雾天).
        RainFog = "rain-fog",
        /// Simulated slippery road (模拟湿滑路).
        Slippery = "slippery",
        /// Simulated emergency (模拟紧急情况处置).
        Emergency = "emergency",
    }
}

/// The name of an item, or of the general faults.
pub(crate) fn name_of(item: Option<ItemKind>) -> &'static str {
    item.map_or("general", ItemKind::as_str)
}
