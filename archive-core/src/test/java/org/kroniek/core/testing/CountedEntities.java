package org.kroniek.core.testing;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** An entity manager that counts how often the database is asked something. */
public final class CountedEntities {

    private static final Set<String> ASKING = Set.of("createQuery", "createNativeQuery", "find");

    private final AtomicInteger asked = new AtomicInteger();
    private final EntityManager entities;

    public CountedEntities(EntityManager counted) {
        this.entities = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{EntityManager.class}, (_, method, arguments) -> {
                    if (ASKING.contains(method.getName())) {
                        asked.incrementAndGet();
                    }
                    try {
                        return method.invoke(counted, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    public EntityManager entities() {
        return entities;
    }

    /** How many questions some work takes. */
    public int during(Runnable work) {
        int before = asked.get();
        work.run();
        return asked.get() - before;
    }
}
