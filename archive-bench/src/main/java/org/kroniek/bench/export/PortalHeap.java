package org.kroniek.bench.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kroniek.bench.BenchException;

/** The heap of the portal that this process has started, looked at from outside with the JDK's own {@code jcmd}. */
final class PortalHeap {

    /** By which a WildFly is known among our processes. */
    private static final String WILDFLY = "jboss-modules";
    /** Of each part of the heap; what classes take is said in other words. */
    private static final Pattern USED = Pattern.compile("(?m)^(?!.*(?:Metaspace|class space)).*\\bused (\\d+)K");
    private static final int KILOBYTE = 1 << 10;

    private final long pid;

    private PortalHeap(long pid) {
        this.pid = pid;
    }

    static PortalHeap find() {
        return new PortalHeap(ProcessHandle.current().descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(WILDFLY)).findFirst()
                .orElseThrow(() -> new BenchException("There is no portal among the processes")).pid());
    }

    /** Bytes in use at the moment, with what nobody needs any more. */
    long used() {
        long kilobytes = USED.matcher(told("GC.heap_info")).results().map((MatchResult part) -> part.group(1))
                .mapToLong(Long::parseLong).sum();
        if (kilobytes == 0) {
            throw new BenchException("jcmd says nothing of the portal's heap");
        }
        return kilobytes * KILOBYTE;
    }

    /** Collects what nobody needs any more. */
    void collect() {
        told("GC.run");
    }

    private String told(String command) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(pid), command)
                    .redirectErrorStream(true).start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new BenchException("jcmd cannot look at the portal: " + told);
            }
            return told;
        } catch (IOException e) {
            throw new BenchException("jcmd cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
