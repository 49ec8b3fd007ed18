package org.kroniek.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Waits by asking again and again.
 *
 * @param what is waited for, for the message when it does not come
 * @param look pause between two questions
 * @param patience after which it is given up
 */
public record Waiting(String what, Duration look, Duration patience) {

    /**
     * Returns once the condition holds.
     *
     * @throws BenchException when it does not in time
     */
    public void until(BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new BenchException(what + " has not come within " + patience.toSeconds() + " s");
                }
                Thread.sleep(look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
