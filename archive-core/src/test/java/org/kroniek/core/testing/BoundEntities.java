package org.kroniek.core.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.kroniek.core.transaction.Transactions;

/**
 * What the container does with JTA: every transaction has an entity manager of its own, bound to its thread, and one
 * shared entity manager forwards to it. Work outside a transaction is an error here, since core must not depend on what
 * a container would make of it.
 */
final class BoundEntities implements Transactions {

    private final EntityManagerFactory factory;
    @SuppressWarnings("ThreadLocalUsage") // one for each database
    private final ThreadLocal<EntityManager> bound = new ThreadLocal<>();

    BoundEntities(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** The entity manager to hand to services; good for all threads. */
    EntityManager shared() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{EntityManager.class},
                (_, method, arguments) -> {
                    EntityManager current = bound.get();
                    if (current == null) {
                        throw new TransactionRequiredException(method.getName() + " outside a transaction");
                    }
                    try {
                        return method.invoke(current, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    @Override
    public <T> T call(Supplier<T> work) {
        EntityManager suspended = bound.get();
        try (EntityManager current = factory.createEntityManager()) {
            bound.set(current);
            return committed(current.getTransaction(), work);
        } finally {
            bound.set(suspended);
        }
    }

    private static <T> T committed(EntityTransaction transaction, Supplier<T> work) {
        transaction.begin();
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }
}
