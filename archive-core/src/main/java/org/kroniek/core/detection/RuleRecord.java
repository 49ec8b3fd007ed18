package org.kroniek.core.detection;

import java.util.Optional;
import org.kroniek.core.event.Signature;

/**
 * How often editors agreed with a rule.
 *
 * @param accepted suggestions of which a sentence that it found was taken as evidence
 * @param rejected suggestions with its sentences that were rejected
 * @param silenced who switched it off, and why
 */
public record RuleRecord(String rule, long accepted, long rejected, Optional<Signature> silenced) {

    /** The share that was accepted, from 0 to 1; not a number when nobody has decided. */
    public double precision() {
        return (double) accepted / (accepted + rejected);
    }
}
