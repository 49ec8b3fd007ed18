package org.kroniek.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out from /proc which process listens on a TCP port. Where there is no /proc, or no right to look, nobody is found. */
final class PortHolder {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** Such as {@code process 1234 (java)}. */
    static Optional<String> of(int port) {
        Set<String> sockets = Stream.of("tcp", "tcp6")
                .flatMap(table -> listeners(PROC.resolve("net").resolve(table), port))
                .map(inode -> "socket:[" + inode + "]").collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses().filter(process -> holds(process, sockets)).findFirst()
                .map(PortHolder::describe);
    }

    /** Columns of the kernel's table: 1 local address in hexadecimal, 3 state, 9 inode. */
    private static Stream<String> listeners(Path table, int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        try {
            List<String> lines = Files.readAllLines(table);
            return lines.stream().skip(1).map(line -> line.trim().split("\\s+", -1))
                    .filter(columns -> columns[1].endsWith(suffix) && columns[3].equals(LISTENING))
                    .map(columns -> columns[9]);
        } catch (IOException noSuchTable) {
            return Stream.empty();
        }
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        try (Stream<Path> descriptors = Files.list(PROC.resolve(Long.toString(process.pid())).resolve("fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        String program = process.info().command().map(command -> " (" + Path.of(command).getFileName() + ")")
                .orElse("");
        return "process " + process.pid() + program;
    }
}
