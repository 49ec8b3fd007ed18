package org.kroniek.local;

import java.io.IOException;
import java.nio.file.Path;
import org.kroniek.local.fake.FakePrograms;

/** Starts a temporary archive whose portal never answers, until this virtual machine is told to end. */
final class ArchiveThatIsInterrupted {

    private ArchiveThatIsInterrupted() {}

    public static void main(String[] arguments) throws IOException {
        FakePrograms programs = new FakePrograms(Path.of(arguments[0]));
        programs.war("never answers");
        LocalArchive.builder().elasticsearchHome(programs.elasticsearchHome()).serverHome(programs.serverHome())
                .war(programs.war()).progress(System.out::println).start();
    }
}
