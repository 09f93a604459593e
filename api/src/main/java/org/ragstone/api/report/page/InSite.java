package org.ragstone.api.report.page;

/** Where other things of a site are from a page in it: its index, and the findings and the whole evaluation of the page as files. */
public record InSite(String index, String csv, String json) {}
