#!/bin/sh
# Draws every picture of these docs anew, a line a picture: its name, the yard, the item, and how it is driven.
# Usage: exam-server/ground/docs/draw.sh [GROUND], with the path of the `ground` program, else the one in $PATH;
# LANGUAGE_OF_PICTURES (en) and PICTURES (this folder) choose another language and another place.
set -eu
ground=${1:-ground}
docs=$(cd "$(dirname "$0")" && pwd)
assets=$docs/../../../assets
language=${LANGUAGE_OF_PICTURES:-en}
pictures=${PICTURES:-$docs}
records=$(mktemp -d)
trap 'rm -r "$records"' EXIT
mkdir -p "$pictures/cases"

drawn() {
    name=$1 yard=$2 item=$3
    shift 3
    "$ground" --assets "$assets" simulate "$assets/yards/$yard.ron" --item "$item" --out "$records/drive" "$@" > "$records/report"
    "$ground" --assets "$assets" --language "$language" draw "$records/drive" --item "$item" --out "$pictures/$name"
}
picture() {
    name=$1
    shift
    drawn "$name.svg" "$@"
}
by_script() {
    drawn "$1.svg" "$2" "$3" --script "$docs/drives/$1.ron"
}
case_of() {
    drawn "cases/$1.svg" "$2" "$3" --script "$docs/cases/$1.ron" --sigma 0
}

picture reverse-parking-clean car-order-162 reverse-parking
picture reverse-parking-fault car-order-162 reverse-parking --along -0.3
picture parallel-parking-clean car-order-162 parallel-parking
picture parallel-parking-fault car-order-162 parallel-parking --across -0.4 --forgets
picture hill-clean car-order-162 hill
picture hill-fault car-order-162 hill --short 0.9 --across 0.3 --rolls 0.4
picture curve-clean car-order-162 curve
picture curve-fault car-order-162 curve --across 0.9
by_script curve-trailer-clean trailer-order-162 curve
picture curve-trailer-fault trailer-order-162 curve --across 0.5
picture right-angle-clean car-order-162 right-angle
picture right-angle-fault car-order-162 right-angle --across 0.5
picture pole-test-clean car-order-91 pole-test
picture pole-test-fault car-order-91 pole-test --along 0.32
picture pole-test-large-clean truck-order-162 pole-test
picture pole-test-large-fault truck-order-162 pole-test --along 0.4
picture bridge-clean car-order-91 bridge
picture bridge-fault car-order-91 bridge --across 0.2
picture gate-clean car-order-91 gate
picture gate-fault car-order-91 gate --across -0.22
picture obstacles-clean car-order-91 obstacles
picture obstacles-fault car-order-91 obstacles --across 0.3
picture gear-change-clean car-order-91 gear-change
picture gear-change-fault car-order-91 gear-change --forgets
picture undulating-clean car-order-91 undulating
by_script undulating-fault car-order-91 undulating
picture pole-slalom-clean motorcycle-order-162 pole-slalom
picture pole-slalom-fault motorcycle-order-162 pole-slalom --across 0.35
picture narrow-u-turn-clean bus-order-162 narrow-u-turn
picture narrow-u-turn-fault bus-order-162 narrow-u-turn --across 0.8
picture motorway-clean bus-order-162 motorway
by_script motorway-fault bus-order-162 motorway
picture mountain-road-clean bus-order-162 mountain-road
picture mountain-road-fault bus-order-162 mountain-road --across 0.7 --forgets
picture tunnel-clean bus-order-162 tunnel
picture tunnel-fault bus-order-162 tunnel --across 0.7 --forgets
picture rain-fog-clean bus-order-162 rain-fog
picture rain-fog-fault bus-order-162 rain-fog --forgets
picture slippery-clean bus-order-162 slippery
picture slippery-fault bus-order-162 slippery --forgets
picture emergency-clean bus-order-162 emergency
picture emergency-fault bus-order-162 emergency --forgets

case_of hill-off-the-line car-order-162 hill
case_of hill-wheel-on-the-edge car-order-162 hill
case_of reverse-control-line car-order-162 reverse-parking
case_of reverse-mouth car-order-162 reverse-parking
case_of parallel-mouth car-order-91 parallel-parking
case_of parallel-rear-line car-order-162 parallel-parking
case_of curve-on-the-edge car-order-162 curve
case_of right-angle-on-the-edge car-order-162 right-angle
case_of right-angle-unresolved car-order-162 right-angle
case_of bridge-not-on car-order-91 bridge
case_of gate-pole car-order-91 gate
case_of obstacles-disc car-order-91 obstacles
case_of pole-test-line car-order-91 pole-test
case_of slalom-pole motorcycle-order-162 pole-slalom
case_of tunnel truck-order-162 tunnel
