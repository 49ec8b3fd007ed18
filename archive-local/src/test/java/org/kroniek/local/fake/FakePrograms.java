package org.kroniek.local.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Installs the fake servers in the places where the real ones would lie. */
public final class FakePrograms {

    private final Path directory;

    public FakePrograms(Path directory) throws IOException {
        this.directory = directory;
        installElasticsearch();
        installServer();
        war("works");
    }

    public Path elasticsearchHome() {
        return directory.resolve("elasticsearch");
    }

    public Path serverHome() {
        return directory.resolve("server");
    }

    public Path war() {
        return directory.resolve("kroniek.war");
    }

    /** Changes how the fake server behaves from its next start on. */
    public void war(String behaviour) throws IOException {
        Files.writeString(war(), behaviour);
    }

    private void installElasticsearch() throws IOException {
        Path program = Files.createDirectories(elasticsearchHome().resolve("bin")).resolve("elasticsearch");
        Files.writeString(program, "#!/bin/sh\nexec \"$ES_JAVA_HOME/bin/java\" -cp '%s' %s\n".formatted(
                classes(), FakeElasticsearch.class.getName()));
        program.toFile().setExecutable(true);
        Files.writeString(Files.createDirectories(elasticsearchHome().resolve("config")).resolve("jvm.options"), "");
    }

    private void installServer() throws IOException {
        Files.createDirectories(serverHome().resolve("modules"));
        Path configuration = Files.createDirectories(serverHome().resolve("standalone/configuration"));
        Files.writeString(configuration.resolve("standalone.xml"), "<server/>");
        Files.writeString(configuration.resolve("logging.properties"), "");
        Path deployments = Files.createDirectories(serverHome().resolve("standalone/deployments"));
        Files.writeString(deployments.resolve("README.txt"), "");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeWildFly.class.getName());
        try (OutputStream file = Files.newOutputStream(serverHome().resolve("jboss-modules.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            String name = FakeWildFly.class.getName().replace('.', '/') + ".class";
            jar.putNextEntry(new JarEntry(name));
            try (InputStream code = FakeWildFly.class.getClassLoader().getResourceAsStream(name)) {
                code.transferTo(jar);
            }
        }
    }

    private static Path classes() {
        return Path.of(FakeElasticsearch.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
