package org.kroniek.core.audit;

import java.time.Instant;

/**
 * The last seal of the trail at some time.
 *
 * @param seq its number, from 1
 * @param hash in hexadecimal; covers every entry up to there
 */
public record ChainHead(long seq, String hash, Instant at) {}
