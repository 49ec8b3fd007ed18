package org.kroniek.core.transaction;

import java.util.function.Supplier;

/**
 * Runs work in a database transaction of its own: committed when the work returns, rolled back when it throws. The
 * archive keeps transactions short, since one left open holds back every reader of the change log; so use cases say
 * where theirs begin and end instead of leaving it to a request.
 */
public interface Transactions {

    /** Runs the work in a new transaction and gives its result. */
    <T> T call(Supplier<T> work);

    /** Runs the work in a new transaction. */
    default void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
