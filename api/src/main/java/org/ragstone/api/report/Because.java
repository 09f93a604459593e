package org.ragstone.api.report;

/** A rule behind something that was concluded: cited, or with all that it saw. */
sealed interface Because permits CitedRule, ReasonDocument {}
