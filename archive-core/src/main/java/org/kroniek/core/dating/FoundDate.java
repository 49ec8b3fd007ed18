package org.kroniek.core.dating;

import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;

/**
 * An expression of time in a text, and what it means there.
 *
 * @param span the expression in code points
 * @param surface the expression as the text has it
 */
public record FoundDate(TextPart part, TextSpan span, String surface, EdtfDate date) {}
