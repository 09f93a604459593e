package org.ragstone.api.report;

/** A rule behind something that was concluded: cited, or with all that it saw. */
sealed interface ReasonOrCitation permits CitedRule, ReasonDocument {}
