//! The names that count, without regard to case and punctuation: `next_page_token` is `nextPageToken` is `nextpagetoken`.

/// A name as it is compared.
pub(super) fn normal(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// A family of parameters that take a cursor, and the properties that may give the next one, the most telling first.
pub(super) struct Cursors {
    pub(super) parameters: &'static [&'static str],
    pub(super) next: &'static [&'static str],
}

/// Parameters of type string that take a cursor.
pub(super) const CURSORS: &[Cursors] = &[
    Cursors {
        parameters: &["cursor", "pagecursor", "nextcursor", "startcursor", "aftercursor"],
        next: &[
            "nextcursor",
            "nextpagecursor",
            "aftercursor",
            "endcursor",
            "cursornext",
            "cursorafter",
            "next",
        ],
    },
    Cursors {
        parameters: &[
            "pagetoken",
            "nextpagetoken",
            "nexttoken",
            "paginationtoken",
            "continuationtoken",
            "continuation",
            "offsettoken",
        ],
        next: &[
            "nextpagetoken",
            "nexttoken",
            "nextpaginationtoken",
            "nextcontinuationtoken",
            "continuationtoken",
            "nextoffsettoken",
            "nextpage",
            "next",
        ],
    },
    Cursors {
        parameters: &["after", "startingafter", "startafter"],
        next: &["nextafter", "nextcursor", "endcursor", "cursorafter", "cursornext", "lastid", "next"],
    },
    Cursors { parameters: &["marker"], next: &["nextmarker"] },
    Cursors { parameters: &["page"], next: &["nextpage"] },
];

/// Properties that name the end of this page: without a property that says whether more follows, the last page has one
/// too.
pub(super) const NEED_HAS_MORE: &[&str] = &["endcursor", "lastid"];

/// Parameters that take the id of the last item of the page before.
pub(super) const AFTER_ITEM: &[&str] = &["startingafter", "startafter", "after"];

/// Parameters of a numeric type that take the number of a page.
pub(super) const PAGES: &[&str] = &["page", "pagenumber", "pageno", "pageindex"];

/// Parameters of a numeric type that take a number of items; these begin at 0 even where no default is described.
pub(super) const OFFSETS: &[&str] = &["offset", "skip"];

/// Those that begin at 0 only if the default says so.
pub(super) const STARTS: &[&str] = &["startat", "startindex", "start", "from"];

/// Parameters that say how long a page is.
pub(super) const SIZES: &[&str] = &[
    "limit",
    "pagesize",
    "perpage",
    "pagelimit",
    "size",
    "maxresults",
    "maxitems",
    "maxpagesize",
    "top",
    "take",
    "count",
    "first",
    "rows",
    "itemsperpage",
    "resultsperpage",
    "maxkeys",
];

/// Parameters that walk through a list the other way.
pub(super) const BACKWARD: &[&str] =
    &["before", "endingbefore", "endbefore", "beforecursor", "previouscursor", "prevcursor", "last"];

/// Numbers of the body that take the place of a page's number, and of an offset.
pub(super) const NEXT_PAGE: &[&str] = &["nextpage", "nextpagenumber"];
pub(super) const NEXT_OFFSET: &[&str] = &["nextoffset"];

/// Booleans that say whether another page follows.
pub(super) const HAS_MORE: &[&str] =
    &["hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmoreresults", "hasmorepages"];

/// Numbers that say how many pages there are.
pub(super) const TOTAL_PAGES: &[&str] = &["totalpages", "pagecount", "totalpagecount", "numpages"];

/// The number of the last page, which is how many there are where the first is 1.
pub(super) const LAST_PAGE: &[&str] = &["lastpage"];

/// Numbers that say how many items there are. `count` is not among them: it may mean this page's.
pub(super) const TOTAL_ITEMS: &[&str] =
    &["total", "totalcount", "totalitems", "totalresults", "totalrecords", "totalsize", "totalhits"];

/// Texts that are the URL of the next page.
pub(super) const NEXT_URLS: &[&str] = &[
    "odatanextlink",
    "nextlink",
    "nextpagelink",
    "nexturl",
    "nextpageurl",
    "nexturi",
    "nextpageuri",
    "nexthref",
    "linknext",
];

/// Texts that are it if the schema says that they are URLs.
pub(super) const NEXT_MAYBE_URLS: &[&str] = &["next", "nextpage"];

/// Objects around such values.
pub(super) const CONTAINERS: &[&str] = &[
    "meta",
    "metadata",
    "pagination",
    "paging",
    "pageinfo",
    "page",
    "pages",
    "responsemetadata",
    "next",
    "cursor",
    "cursors",
    "links",
];

/// Lists beside the items.
pub(super) const BESIDE: &[&str] = &["errors", "warnings", "links"];
