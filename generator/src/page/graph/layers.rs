//! Boxes in layers: what holds another stands left of it.
//!
//! The usual way for pictures of directed graphs: take edges out of cycles, put boxes into layers, let long edges go through a
//! place in each layer, order each layer by its neighbours, and move places towards them. Small, without random choice, and it
//! can't fail: crates that do this draw by themselves, or panic on graphs that a stranger's document can have.

/// Between two layers.
const GAP: f64 = 56.0;
/// Between the middles of two boxes, and of what only passes.
const ROW: f64 = 30.0;
const PASSING: f64 = 12.0;
const SWEEPS: usize = 12;

/// Where everything stands.
pub(super) struct Layout {
    /// The left end and the middle of each box.
    pub(super) boxes: Vec<(f64, f64)>,
    /// For each edge the points that it goes through, from left to right, and whether it leads to the left.
    pub(super) routes: Vec<Route>,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// An edge in the picture.
pub(super) struct Route {
    pub(super) points: Vec<(f64, f64)>,
    pub(super) backwards: bool,
}

/// A place in a layer: of a box, or of an edge that passes.
#[derive(Clone, Default)]
struct Slot {
    layer: usize,
    is_box: bool,
    left: Vec<usize>,
    right: Vec<usize>,
    y: f64,
}

/// Lays boxes of these widths out. Edges have numbers of boxes; those from a box to itself are not drawn.
pub(super) fn lay_out(widths: &[f64], edges: &[(usize, usize)]) -> Layout {
    let edges: Vec<(usize, usize)> = edges
        .iter()
        .copied()
        .filter(|(from, to)| from != to && *from < widths.len() && *to < widths.len())
        .collect();
    let forward = acyclic(widths.len(), &edges);
    let layers = layers(widths.len(), &forward);
    let mut slots: Vec<Slot> =
        layers.iter().map(|layer| Slot { layer: *layer, is_box: true, ..Slot::default() }).collect();
    let mut passed: Vec<Vec<usize>> = Vec::new();
    for (from, to) in &forward {
        let (first, last) = (layer_of(&slots, *from), layer_of(&slots, *to));
        let mut chain = vec![*from];
        for layer in first + 1..last {
            chain.push(slots.len());
            slots.push(Slot { layer, ..Slot::default() });
        }
        chain.push(*to);
        for (left, right) in chain.iter().zip(chain.iter().skip(1)) {
            connect(&mut slots, *left, *right);
        }
        passed.push(chain);
    }
    let order = place(&mut slots);
    pack(&mut slots);
    let lefts = lefts(widths, &slots, order.len());
    let top = slots.iter().map(|slot| slot.y).fold(f64::INFINITY, f64::min).min(0.0) - ROW;
    let bottom = slots.iter().map(|slot| slot.y).fold(0.0, f64::max);
    let at = |index: usize| {
        let slot = slots.get(index).cloned().unwrap_or_default();
        (lefts.get(slot.layer).copied().unwrap_or_default(), slot.y - top)
    };
    let width_of = |index: usize| widths.get(index).copied().unwrap_or_default();
    let routes = passed
        .iter()
        .zip(forward.iter().zip(&edges))
        .map(|(chain, (forward, edge))| {
            let last = chain.len() - 1;
            let point = |(number, index): (usize, &usize)| {
                let (x, y) = at(*index);
                if number == 0 { (x + width_of(*index), y) } else { (x, y) }
            };
            let mut points: Vec<(f64, f64)> = chain.iter().enumerate().map(point).collect();
            // What passes goes straight through the width of its layer.
            for (number, index) in chain.iter().enumerate().skip(1).take(last.saturating_sub(1)).rev() {
                let layer = slots.get(*index).map_or(0, |slot| slot.layer);
                let (_, y) = at(*index);
                let end = lefts.get(layer + 1).copied().unwrap_or_default() - GAP;
                points.insert(number + 1, (end, y));
            }
            Route { points, backwards: forward != edge }
        })
        .collect();
    Layout {
        boxes: (0..widths.len()).map(at).collect(),
        routes,
        width: lefts.last().copied().unwrap_or_default(),
        height: bottom - top + ROW,
    }
}

fn layer_of(slots: &[Slot], index: usize) -> usize {
    slots.get(index).map_or(0, |slot| slot.layer)
}

fn connect(slots: &mut [Slot], left: usize, right: usize) {
    if let Some(slot) = slots.get_mut(left) {
        slot.right.push(right);
    }
    if let Some(slot) = slots.get_mut(right) {
        slot.left.push(left);
    }
}

/// The edges, with those turned round that would close a circle.
fn acyclic(count: usize, edges: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut held: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
    let mut holders = vec![0_usize; count];
    for (number, (from, to)) in edges.iter().enumerate() {
        if let Some(held) = held.get_mut(*from) {
            held.push((*to, number));
        }
        if let Some(holders) = holders.get_mut(*to) {
            *holders += 1;
        }
    }
    // What nobody holds comes first, so that circles are cut where they are entered.
    let mut starts: Vec<usize> = (0..count).collect();
    starts.sort_by_key(|start| holders.get(*start).copied().unwrap_or(0) > 0);
    let mut state = vec![State::New; count];
    let mut turned = vec![false; edges.len()];
    for start in starts {
        let mut stack: Vec<(usize, usize)> = vec![(start, 0)];
        if state.get(start) != Some(&State::New) {
            continue;
        }
        set(&mut state, start, State::Open);
        while let Some((at, next)) = stack.last_mut() {
            let (here, step) = (*at, *next);
            *next += 1;
            match held.get(here).and_then(|held| held.get(step)) {
                Some((to, number)) => match state.get(*to) {
                    Some(State::New) => {
                        set(&mut state, *to, State::Open);
                        stack.push((*to, 0));
                    }
                    Some(State::Open) => set(&mut turned, *number, true),
                    _ => {}
                },
                None => {
                    set(&mut state, here, State::Done);
                    stack.pop();
                }
            }
        }
    }
    let turn =
        |((from, to), turned): (&(usize, usize), &bool)| if *turned { (*to, *from) } else { (*from, *to) };
    edges.iter().zip(&turned).map(turn).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

fn set<T>(list: &mut [T], index: usize, value: T) {
    if let Some(entry) = list.get_mut(index) {
        *entry = value;
    }
}

/// The layer of each box: as far left as what holds it allows; what nobody holds, next to what it holds.
fn layers(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut layers = vec![0_usize; count];
    // Without circles the layers are settled after as many rounds as the longest way has steps.
    for _ in 0..count {
        let mut settled = true;
        for (from, to) in edges {
            let least = layers.get(*from).copied().unwrap_or(0) + 1;
            if layers.get(*to).is_some_and(|layer| *layer < least) {
                set(&mut layers, *to, least);
                settled = false;
            }
        }
        if settled {
            break;
        }
    }
    for index in 0..count {
        let held = edges.iter().filter(|(from, _)| *from == index).map(|(_, to)| *to);
        let nearest = held.filter_map(|to| layers.get(to).copied()).min();
        if let Some(nearest) = nearest
            && edges.iter().all(|(_, to)| *to != index)
        {
            set(&mut layers, index, nearest.saturating_sub(1));
        }
    }
    layers
}

/// Orders the layers and sets the height of each place. Gives the places of each layer from top to bottom.
fn place(slots: &mut [Slot]) -> Vec<Vec<usize>> {
    let count = slots.iter().map(|slot| slot.layer + 1).max().unwrap_or(0);
    let mut order: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (index, slot) in slots.iter().enumerate() {
        if let Some(layer) = order.get_mut(slot.layer) {
            layer.push(index);
        }
    }
    order.iter().for_each(|layer| stack(slots, layer));
    for sweep in 0..SWEEPS {
        let to_right = sweep % 2 == 0;
        let layers: Vec<usize> = if to_right { (0..count).collect() } else { (0..count).rev().collect() };
        for layer in layers {
            let Some(layer) = order.get_mut(layer) else { continue };
            let wanted: Vec<f64> = layer.iter().map(|index| middle(slots, *index, to_right)).collect();
            let mut sorted: Vec<(f64, usize)> = wanted.into_iter().zip(layer.iter().copied()).collect();
            sorted.sort_by(|(a, _), (b, _)| a.total_cmp(b));
            *layer = sorted.iter().map(|(_, index)| *index).collect();
            for (wanted, index) in &sorted {
                if let Some(slot) = slots.get_mut(*index) {
                    slot.y = *wanted;
                }
            }
            spread(slots, layer);
        }
    }
    order
}

/// Puts what hangs together below one another: its parts were placed without regard to the rest.
fn pack(slots: &mut [Slot]) {
    let mut seen = vec![false; slots.len()];
    let mut free = 0.0;
    for start in 0..slots.len() {
        let mut part = vec![start];
        let mut next = 0;
        if seen.get(start) != Some(&false) {
            continue;
        }
        set(&mut seen, start, true);
        while let Some(slot) = part.get(next).and_then(|index| slots.get(*index)) {
            for other in slot.left.iter().chain(&slot.right) {
                if seen.get(*other) == Some(&false) {
                    set(&mut seen, *other, true);
                    part.push(*other);
                }
            }
            next += 1;
        }
        let ys = || part.iter().filter_map(|index| slots.get(*index)).map(|slot| slot.y);
        let (top, bottom) = (ys().fold(f64::INFINITY, f64::min), ys().fold(f64::NEG_INFINITY, f64::max));
        for index in part {
            if let Some(slot) = slots.get_mut(index) {
                slot.y += free - top;
            }
        }
        free += bottom - top + ROW;
    }
}

/// One below the other.
fn stack(slots: &mut [Slot], layer: &[usize]) {
    let mut y = 0.0;
    for index in layer {
        if let Some(slot) = slots.get_mut(*index) {
            slot.y = y;
            y += if slot.is_box { ROW } else { PASSING };
        }
    }
}

/// The middle of the neighbours on one side; of those on the other, where there are none.
fn middle(slots: &[Slot], index: usize, left: bool) -> f64 {
    let Some(slot) = slots.get(index) else { return 0.0 };
    let (near, far) = if left { (&slot.left, &slot.right) } else { (&slot.right, &slot.left) };
    let side = if near.is_empty() { far } else { near };
    if side.is_empty() {
        return slot.y;
    }
    let sum: f64 = side.iter().filter_map(|other| slots.get(*other)).map(|other| other.y).sum();
    sum / f64::from(u32::try_from(side.len()).unwrap_or(u32::MAX))
}

/// Moves places apart that are too near, half of it up and half of it down.
fn spread(slots: &mut [Slot], layer: &[usize]) {
    let wanted: Vec<f64> = layer.iter().filter_map(|index| slots.get(*index)).map(|slot| slot.y).collect();
    let mut previous: Option<(f64, bool)> = None;
    let mut moved = 0.0;
    for (index, wanted) in layer.iter().zip(&wanted) {
        let Some(slot) = slots.get_mut(*index) else { continue };
        if let Some((y, is_box)) = previous {
            let apart = if is_box && slot.is_box { ROW } else { (ROW + PASSING) / 2.0 };
            slot.y = slot.y.max(y + apart);
        }
        previous = Some((slot.y, slot.is_box));
        moved += slot.y - wanted;
    }
    let mean = moved / f64::from(u32::try_from(layer.len().max(1)).unwrap_or(u32::MAX));
    for index in layer {
        if let Some(slot) = slots.get_mut(*index) {
            slot.y -= mean;
        }
    }
}

/// The left end of each layer, and behind them that of the whole picture.
fn lefts(widths: &[f64], slots: &[Slot], count: usize) -> Vec<f64> {
    let mut lefts = vec![GAP / 4.0];
    for layer in 0..count {
        let of_layer = slots.iter().zip(widths).filter(|(slot, _)| slot.layer == layer);
        let widest = of_layer.map(|(_, width)| *width).fold(0.0, f64::max);
        let is_last = layer + 1 == count;
        lefts
            .push(lefts.last().copied().unwrap_or_default() + widest + if is_last { GAP / 4.0 } else { GAP });
    }
    lefts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_stands_left_of_what_it_holds_and_no_boxes_overlap() {
        // A diamond, a long edge, a circle, a box that holds itself, and one alone.
        let edges = [(0, 1), (0, 2), (1, 3), (2, 3), (0, 3), (3, 4), (4, 1), (5, 5), (9, 0)];
        let layout = lay_out(&[50.0; 7], &edges);
        assert_eq!(layout.boxes.len(), 7);
        for (route, (from, to)) in layout.routes.iter().zip(edges) {
            let (left, right) = if route.backwards { (to, from) } else { (from, to) };
            assert!(layout.boxes[left].0 + 50.0 < layout.boxes[right].0, "{from} {to}");
            assert_eq!(route.backwards, (from, to) == (4, 1));
            let xs: Vec<f64> = route.points.iter().map(|point| point.0).collect();
            assert!(xs.is_sorted(), "{xs:?}");
        }
        assert_eq!(layout.routes.len(), 7);
        for (index, (x, y)) in layout.boxes.iter().enumerate() {
            assert!(*x >= 0.0 && *x + 50.0 <= layout.width && *y > 0.0 && *y < layout.height);
            for (other_x, other_y) in layout.boxes.iter().skip(index + 1) {
                assert!((x - other_x).abs() > 50.0 || (y - other_y).abs() > ROW - 0.01);
            }
        }
    }

    #[test]
    fn what_does_not_hang_together_leaves_no_gap() {
        let edges: Vec<(usize, usize)> = (0..10).map(|index| (2 * index, 2 * index + 1)).collect();
        let layout = lay_out(&[50.0; 20], &edges);
        assert!((layout.height - 11.0 * ROW).abs() < 0.01, "{}", layout.height);
    }

    #[test]
    fn a_graph_of_everything_holding_everything_is_laid_out() {
        let edges: Vec<(usize, usize)> = (0..30).flat_map(|from| (0..30).map(move |to| (from, to))).collect();
        let layout = lay_out(&[80.0; 30], &edges);
        assert_eq!((layout.boxes.len(), layout.routes.len()), (30, 30 * 29));
        assert!(layout.width.is_finite() && layout.height.is_finite());
        assert!(lay_out(&[], &[]).boxes.is_empty());
    }
}
