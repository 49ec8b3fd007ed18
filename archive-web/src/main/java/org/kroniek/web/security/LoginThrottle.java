package org.kroniek.web.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bounds guessing at passwords. Wrong attempts count by where they come from, never by account alone: whoever guesses at a name
 * cannot keep its owner out, who comes from elsewhere, or from a browser that is known (device cookies, OWASP), whose attempts
 * have a count of their own. Safe for use by many threads.
 */
final class LoginThrottle {

    private static final int ONE_ACCOUNT = 10;
    private static final int ONE_ADDRESS = 60;
    /** What one household gets of IPv6 (RFC 6177): who has one address of it has them all. */
    private static final int NETWORK_BYTES = 8;

    private final Allowance accounts;
    private final Allowance addresses;
    private final Allowance devices;

    LoginThrottle(Clock clock) {
        this.accounts = new Allowance(ONE_ACCOUNT, clock);
        this.addresses = new Allowance(ONE_ADDRESS, clock);
        this.devices = new Allowance(ONE_ACCOUNT, clock);
    }

    /**
     * Counts an attempt.
     *
     * @param known whether the owner of the account has used the device before
     * @return how long to wait; empty when it may be looked at
     */
    Optional<Duration> begin(LoginAttempt attempt, boolean known) {
        if (known) {
            return devices.use(device(attempt));
        }
        String network = network(attempt.address());
        Optional<Duration> account = accounts.use(onAccount(attempt, network));
        Optional<Duration> address = account.isEmpty() ? addresses.use(network) : Optional.empty();
        return Stream.of(account, address).flatMap(Optional::stream).findFirst();
    }

    /** It was right after all, and counts for nothing. */
    void forgive(LoginAttempt attempt, boolean known) {
        if (known) {
            devices.giveBack(device(attempt));
        } else {
            String network = network(attempt.address());
            accounts.giveBack(onAccount(attempt, network));
            addresses.giveBack(network);
        }
    }

    private static String device(LoginAttempt attempt) {
        return attempt.device().orElseThrow().digest().hex();
    }

    private static String onAccount(LoginAttempt attempt, String network) {
        return network + ' ' + attempt.account();
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
