//! The forms of `Retry-After`.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue};

use crate::runtime::retry_after::parse;

/// Sun, 06 Nov 1994 08:49:37 GMT, the date of RFC 9110's examples.
const EXAMPLE: u64 = 784_111_777;

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(*name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

fn seconds(pairs: &[(&'static str, &str)], wall: u64) -> Option<u64> {
    let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(wall);
    parse(&headers(pairs), || wall).map(|delay| delay.as_secs())
}

#[test]
fn all_three_date_forms_are_read() {
    for date in
        ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
    {
        assert_eq!(seconds(&[("retry-after", date)], EXAMPLE - 5), Some(5), "{date}");
        assert_eq!(seconds(&[("retry-after", date)], EXAMPLE + 5), Some(0), "{date} is past");
    }
}

#[test]
fn the_server_s_own_date_is_the_measure() {
    let pairs = [("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"), ("date", "Sun, 06 Nov 1994 08:49:07 GMT")];
    for wall in [0, EXAMPLE, EXAMPLE + 1_000_000] {
        assert_eq!(seconds(&pairs, wall), Some(30));
    }
    let broken = [pairs[0], ("date", "yesterday")];
    assert_eq!(seconds(&broken, EXAMPLE - 3), Some(3));
}

#[test]
fn odd_dates_do_not_panic() {
    assert_eq!(
        seconds(&[("retry-after", "Sun, 06 Nov 1994 08:49:60 GMT")], EXAMPLE),
        Some(22),
        "a leap second"
    );
    assert!(seconds(&[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")], EXAMPLE).unwrap() > 1_000_000);
    for junk in
        ["Sun, 06 Nov 1994 08:49:37 PST", "1994-11-06T08:49:37Z", "Sun, 99 Nov 1994 08:49:37 GMT", "5s", "+5"]
    {
        assert_eq!(seconds(&[("retry-after", junk)], EXAMPLE), None, "{junk}");
    }
}

#[test]
fn seconds_may_have_space_around_them() {
    assert_eq!(seconds(&[("retry-after", " 5 ")], 0), Some(5));
    assert_eq!(seconds(&[("retry-after", "5"), ("retry-after", "9")], 0), Some(5), "the first of two");
    assert_eq!(seconds(&[], 0), None);
}
