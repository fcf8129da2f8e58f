### The test-ground judge: reports, faults, lines and instruments.

ground-title = Report on the driving test in the yard
ground-origin = Rules { $rules } · yard { $yard } · vehicle { $vehicle } · class { $class }
ground-simulated = This record was made by the simulator
ground-outcome-passed = Passed
ground-outcome-failed = Not passed
ground-outcome-undecided = Undecided
ground-points = Points: { $points } (needed: { $mark })
ground-second-marking = A second person must review this record
ground-provisional = Provisional: it rests on figures the office has not confirmed
ground-item-time = { $item }: { $from } to { $to }
ground-seconds = { $value } s
ground-no-faults = No faults
ground-unfinished = Left before its end
ground-out-of-order = Out of the order in which the items must be driven
ground-gaps =
    { $count ->
        [one] The measurement was lost once
       *[other] The measurement was lost { $count } times
    }
ground-not-driven = Not driven: { $items }
ground-level-proved = proved
ground-level-unresolved = unresolved
ground-level-clear = clear
ground-margin = { $margin } ± { $sigma } cm
ground-reading = A negative distance is over the line (at a bridge: off the plank); ± is one standard error
ground-measured = measured { $value } ± { $sigma }, limit { $limit }
ground-counted = found { $value }, limit { $limit }
ground-basis = rule: { $source } ({ $certainty })
ground-charge =
    { $points ->
        [one] { $points } point off
       *[other] { $points } points off
    }
ground-charge-unknown = points not yet fixed
ground-charged-before = already charged
ground-closest = Closest approach: { $place }
ground-general = General faults
ground-troubles = Trouble with the instruments
ground-trouble-line =
    { $count ->
        [one] { $device }: { $kind }, once (at { $from })
       *[other] { $device }: { $kind }, { $count } times ({ $from } to { $to })
    }
ground-verified = Judged again: the verdict is the same to the bit
ground-not-verified = Judged again: the verdict differs from the record
ground-yard-sound = The yard meets the standard
ground-deviation = { $size }: measured { $measured }, standard { $required }, off by { $difference } (metres)
ground-item-pole-test = Pole test
ground-item-pole-slalom = Pole slalom
ground-item-reverse-parking = Reverse parking
ground-item-parallel-parking = Parallel parking
ground-item-hill = Hill stop and start
ground-item-curve = Curve
ground-item-right-angle = Right-angle turn
ground-item-bridge = Single-plank bridge
ground-item-gate = Limit-width gate
ground-item-obstacles = Continuous obstacles
ground-item-gear-change = Gear change within 100 m
ground-item-undulating = Undulating road
ground-item-narrow-u-turn = Narrow-road U-turn
ground-item-motorway = Simulated motorway
ground-item-mountain-road = Simulated mountain road
ground-item-tunnel = Simulated tunnel
ground-item-rain-fog = Simulated rain or fog
ground-item-slippery = Simulated slippery road
ground-item-emergency = Simulated emergency
ground-fault-seat-belt = Seat belt or helmet not used
ground-fault-door-open = Door not shut
ground-fault-started-in-gear = Engine started in gear
ground-fault-starter-held = Starter held too long
ground-fault-stalled = Engine stalled
ground-fault-rolled-far = Rolled back beyond the larger limit
ground-fault-rolled-near = Rolled back at the start
ground-fault-wrong-route = Wrong route or order
ground-fault-body-out = Body out of line
ground-fault-pole-touched = Pole touched
ground-fault-not-in-bay = Not in the bay
ground-fault-shift-not-completed = Shift not completed
ground-fault-control-line = Front wheels not past the control line
ground-fault-stopped = Stopped on the way
ground-fault-over-time = Over time
ground-fault-wheel-on-line = Wheel on the edge line
ground-fault-wheel-outside = Wheel outside the edge line
ground-fault-bay-line-touched = Body touched a bay line
ground-fault-indicator = Indicator not used as required
ground-fault-stop-line-far = Stopped too far from the stop line
ground-fault-stop-line-near = Stopped off the stop line
ground-fault-edge-near = Too far from the edge line
ground-fault-edge-far = Much too far from the edge line
ground-fault-hand-brake = Hand brake not applied
ground-fault-not-started = Not started in time
ground-fault-reversed = Reversed
ground-fault-wheel-not-on = Wheel did not get on
ground-fault-wheel-fell = Wheel fell off
ground-fault-too-slow = Below the required speed
ground-fault-disc-touched = Wheel on a disc
ground-fault-too-many-moves = Too many movements
ground-fault-gear-order = Gears not changed as required
ground-fault-not-slowed = Did not slow down
ground-fault-harsh = Braked or accelerated hard
ground-fault-gear-too-high = Gear too high
ground-fault-lamps-entry = Lamps not on
ground-fault-lamps-exit = Lamps not off after the exit
ground-fault-horn = Horn not sounded
ground-fault-lane-changed = Crossed the lane line
ground-fault-wipers = Wipers not used
ground-fault-brake-late = Braked too late
ground-fault-hazard = Hazard lamps not used
ground-line-bay-left = left bay line
ground-line-bay-right = right bay line
ground-line-bay-rear = rear bay line
ground-line-bay-mouth = mouth line
ground-line-middle = middle line
ground-line-lane-near = near edge of the lane
ground-line-lane-far = far edge of the lane
ground-line-control-left = left control line
ground-line-control-right = right control line
ground-line-edge-left = left edge line
ground-line-edge-right = right edge line
ground-line-stop-line = stop line
ground-line-entry = entry
ground-line-exit = exit
ground-pole = pole { $number }
ground-disc = disc { $number }
ground-plank = plank { $number }
ground-trouble-checksum = wrong checksum
ground-trouble-malformed = malformed data
ground-trouble-not-fixed = no fixed solution
ground-trouble-no-heading = no heading
ground-trouble-gap = gap in the data
ground-trouble-jump = position jumped
ground-trouble-frozen = position frozen
ground-trouble-doubled = doubled sample
ground-trouble-out-of-order = sample out of order
ground-trouble-late = late sample
ground-trouble-clock-offset = clocks move apart
ground-trouble-not-together = receivers not in step
ground-trouble-masked = channel masked
ground-trouble-self-test = self-test failed
ground-trouble-out-of-range = number out of range
ground-trouble-missed = sensor without a value or a wheel not seen
ground-trouble-disagree = instruments disagree
ground-trouble-unknown-frame = frame does not fit its description
ground-trouble-signal-missing = vehicle signal missing
ground-certainty-known = known
ground-certainty-sourced = from the text
ground-certainty-probable = probable
ground-certainty-unsure = not confirmed
ground-device = Receiver { $number }
ground-device-bus = Vehicle bus
ground-device-tester = Pole tester
ground-device-sensors = Bridge sensors
ground-number = { $value }
ground-centimetres = { $value } cm
ground-metres = { $value } m
ground-kilometres-an-hour = { $value } km/h
ground-acceleration = { $value } m/s²
ground-percent = { $value }%
ground-draw-simulated = simulated
ground-draw-nearest = Closest approach
ground-draw-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
ground-draw-forward = forward
ground-draw-backward = reverse
ground-draw-swept = ground swept
ground-draw-stood = start, stops, end
ground-draw-drawn = limit without paint
ground-draw-proved = fault
ground-draw-unresolved = unresolved
ground-draw-band = error band ({ $value } standard errors)
ground-check-item = { $item } ({ $id }): { $state }
ground-check-sound = meets the standard
ground-check-off = off the standard
ground-yard-off =
    { $count ->
        [one] The yard is off the standard in one size
       *[other] The yard is off the standard in { $count } sizes
    }
