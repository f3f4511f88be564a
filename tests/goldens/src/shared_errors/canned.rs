// Printed by letterpress from Errors in common 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::doors::GetDoor = super::doors::GET_DOOR, empty, 204, "", "";
    super::doors::OpenDoor = super::doors::OPEN_DOOR, empty, 204, "", "";
    super::doors::PaintDoor = super::doors::PAINT_DOOR, empty, 204, "", "";
    super::doors::RemoveDoor = super::doors::REMOVE_DOOR, empty, 204, "", "";
    super::doors::LockDoor = super::doors::LOCK_DOOR, empty, 204, "", "";
    super::doors::Error404 = super::doors::ERROR404, empty, 204, "", "";
    super::doors::Forget = super::doors::FORGET, empty, 204, "", "";
    super::walls::ListWalls = super::walls::LIST_WALLS, empty, 204, "", "";
    super::walls::BuildWall = super::walls::BUILD_WALL, empty, 204, "", "";
    super::walls::StraightenWall = super::walls::STRAIGHTEN_WALL, empty, 204, "", "";
    super::walls::BreakWall = super::walls::BREAK_WALL, empty, 204, "", "";
    super::floors::ListFloors = super::floors::LIST_FLOORS, empty, 204, "", "";
    super::floors::LayFloor = super::floors::LAY_FLOOR, empty, 204, "", "";
}
