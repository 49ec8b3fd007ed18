package org.kroniek.web.offence;

/** Breaks a rule on purpose. */
public class OffenceManager {}
