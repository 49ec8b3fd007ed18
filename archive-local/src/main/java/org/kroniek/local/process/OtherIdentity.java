package org.kroniek.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How a program that refuses to run as root is started by root, as in a container: as {@code nobody} in its own user
 * namespace, or, where the system forbids those, as {@code nobody} itself with its directories given away first.
 */
public enum OtherIdentity {

    /** The caller is not root: nothing to do. */
    SAME(""),

    /**
     * Inside the namespace the process is nobody, outside it is still root, so the files keep their owner. The mapping is
     * needed: without it a Java program cannot attach to itself, which Elasticsearch does when it starts.
     */
    NAMESPACE("unshare --user --map-user=65534 --map-group=65534"),

    /** A real change of user. */
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final int NOBODY_ID = 65_534;

    private final String prefix;

    OtherIdentity(String prefix) {
        this.prefix = prefix;
    }

    /** The first way that works for this caller on this machine. */
    public static OtherIdentity choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SAME;
        }
        return NAMESPACE.works() ? NAMESPACE : NOBODY;
    }

    /** What is to be put before the command. */
    public List<String> prefix() {
        return prefix.isEmpty() ? List.of() : List.of(prefix.split(" ", -1));
    }

    /** Lets the program write here. */
    public void grant(Path directory) {
        if (this != NOBODY) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            paths.forEach(OtherIdentity::giveAway);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give " + directory + " to user " + NOBODY_ID, e);
        }
    }

    private boolean works() {
        try {
            List<String> trial = Stream.concat(prefix().stream(), Stream.of("true")).toList();
            Process process = new ProcessBuilder(trial).redirectErrorStream(true).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void giveAway(Path path) {
        try {
            Files.setAttribute(path, "unix:uid", NOBODY_ID);
            Files.setAttribute(path, "unix:gid", NOBODY_ID);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
