package org.kroniek.web.boot;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;
import org.kroniek.core.transaction.Transactions;

/** Transactions of the server (Jakarta Transactions), which the entity manager joins by itself. */
final class JtaTransactions implements Transactions {

    private final UserTransaction transaction;

    JtaTransactions(UserTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        begin();
        boolean finished = false;
        try {
            T result = work.get();
            finished = true;
            return result;
        } finally {
            end(finished);
        }
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new PersistenceException("A transaction cannot begin", e);
        }
    }

    private void end(boolean finished) {
        try {
            if (finished && transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else {
                transaction.rollback();
                refuseSilentRollback(finished);
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new PersistenceException("The transaction was not committed", e);
        }
    }

    private static void refuseSilentRollback(boolean finished) {
        if (finished) {
            throw new PersistenceException("The transaction had been marked for rollback");
        }
    }
}
