package org.kroniek.web.testing;

import java.nio.file.Path;
import org.kroniek.local.LocalArchive;

/**
 * One running archive for all tests of this virtual machine: PostgreSQL, Elasticsearch and the portal as users get them,
 * with the sample articles in it. Starting it takes longer than any test, so it is shared; tests that disturb it put it
 * right again.
 */
public final class RunningArchive {

    /** The administrator's password in tests. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final RunningArchive INSTANCE = new RunningArchive();

    private final LocalArchive archive;

    private RunningArchive() {
        archive = LocalArchive.builder().environment("KRONIEK_ADMIN_PASSWORD", PASSWORD).start();
        SampleDocuments.deliver(api(), Path.of(System.getProperty("kroniek.seeds")));
    }

    /** The archive; started by the first who asks. */
    public static RunningArchive get() {
        return INSTANCE;
    }

    public LocalArchive services() {
        return archive;
    }

    /** Calls with the administrator's key. */
    public Api api() {
        return new Api(archive.url(), archive.adminKey());
    }

    /** Calls without any key. */
    public Api anonymous() {
        return new Api(archive.url(), "");
    }

    public String url() {
        return archive.url();
    }
}
