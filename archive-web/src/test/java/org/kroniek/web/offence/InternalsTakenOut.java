package org.kroniek.web.offence;

import org.kroniek.core.access.internal.JpaAccessService;

/** Breaks a rule on purpose. */
public record InternalsTakenOut(JpaAccessService access) {}
