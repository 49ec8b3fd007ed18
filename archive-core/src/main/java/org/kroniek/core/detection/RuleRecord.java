package org.kroniek.core.detection;

/**
 * How often editors agreed with a rule.
 *
 * @param accepted suggestions of which a sentence that it found was taken as evidence
 * @param rejected suggestions with its sentences that were rejected
 */
public record RuleRecord(String rule, long accepted, long rejected) {

    /** The share that was accepted, from 0 to 1. */
    public double precision() {
        return (double) accepted / (accepted + rejected);
    }
}
