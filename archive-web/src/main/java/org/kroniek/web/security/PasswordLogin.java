package org.kroniek.web.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kroniek.core.access.AccessService;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.DeviceService;

/** Proves who somebody is by name and password, for pages and programs alike. Safe for use by many threads. */
public final class PasswordLogin {

    /** A check takes tenths of a second on purpose; so many at a time bound the load. */
    private static final int AT_ONCE = 2;

    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(10);

    private final AccessService access;
    private final DeviceService devices;
    private final LoginThrottle throttle;
    private final Semaphore strangers = new Semaphore(AT_ONCE, true);
    /** Those whose browser is known do not queue with strangers. */
    private final Semaphore regulars = new Semaphore(AT_ONCE, true);

    public PasswordLogin(AccessService access, DeviceService devices, Clock clock) {
        this.access = access;
        this.devices = devices;
        this.throttle = new LoginThrottle(clock);
    }

    /** Looks at an attempt, unless there were too many. */
    public LoginOutcome attempt(LoginAttempt attempt) {
        boolean known = attempt.device().filter(device -> devices.isKnown(device, attempt.account())).isPresent();
        Optional<Duration> wait = throttle.begin(attempt, known);
        return wait.isPresent()
                ? new LoginOutcome.Later(wait.get())
                : inTurn(known ? regulars : strangers, attempt, known);
    }

    private LoginOutcome inTurn(Semaphore queue, LoginAttempt attempt, boolean known) {
        if (!acquired(queue)) {
            throttle.forgive(attempt, known);
            return new LoginOutcome.Later(LONGEST_QUEUE);
        }
        try {
            Optional<Caller> caller = access.byPassword(attempt.account(), attempt.password());
            caller.ifPresent(_ -> throttle.forgive(attempt, known));
            return caller.<LoginOutcome>map(LoginOutcome.Proven::new).orElseGet(LoginOutcome.Wrong::new);
        } finally {
            queue.release();
        }
    }

    private static boolean acquired(Semaphore queue) {
        try {
            return queue.tryAcquire(LONGEST_QUEUE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
