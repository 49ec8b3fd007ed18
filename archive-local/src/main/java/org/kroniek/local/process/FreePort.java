package org.kroniek.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds TCP ports on the loopback address for services that must come back on the same port after a restart.
 *
 * <p>
 * The ports lie below 32768, where Linux begins to give ports to outgoing connections: asking the kernel for "any" port
 * would return one that a client socket may occupy while the service is down.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final int ATTEMPTS = 500;

    /** Services bind later than they are given their port, so one virtual machine must not hand it out twice. */
    private static final Set<Integer> HANDED_OUT = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /**
     * A free port, different from all that this virtual machine was given before.
     *
     * @throws LocalServiceException
     *             if no free port was found
     */
    public static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port) && HANDED_OUT.add(port)) {
                return port;
            }
        }
        throw new LocalServiceException(
                "No free TCP port between " + FIRST + " and " + LAST + " on the loopback address.");
    }

    /** The given port, or a free one when it is 0. */
    public static int orGiven(int port) {
        return port == 0 ? find() : port;
    }

    /** Whether a service could listen on this port of the loopback address now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
