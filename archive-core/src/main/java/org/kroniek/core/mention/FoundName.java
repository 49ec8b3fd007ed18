package org.kroniek.core.mention;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * A name in a text that authorities bear.
 *
 * @param span the name in code points, without a possessive ending
 * @param surface the name as the text has it
 * @param confidence from 0 to 1
 * @param authority whom it means; empty when several are possible
 * @param candidates all who bear the name, the likeliest first
 */
public record FoundName(TextPart part, TextSpan span, String surface, MentionMethod method, double confidence,
        Optional<AuthorityId> authority, List<AuthorityId> candidates) {

    public FoundName {
        candidates = List.copyOf(candidates);
    }
}
