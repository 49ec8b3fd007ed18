package org.kroniek.web.portal.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.web.portal.asset.Assets;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;

/** Frames pages. */
@Dependent
public class PageFrames {

    private final Assets assets;
    private final Optional<URI> publicAddress;

    /**
     * Frames with these files.
     *
     * @param publicAddress {@code kroniek.public-address}, the address readers know the archive by, such as
     *        {@code https://archive.example/}; without it, the one each request was sent to
     */
    @Inject
    public PageFrames(Assets assets, @ConfigProperty(name = "kroniek.public-address") Optional<URI> publicAddress) {
        this.assets = assets;
        this.publicAddress = publicAddress;
    }

    /**
     * The frame of a page.
     *
     * @param title key of its title
     * @param arguments what belongs in the title
     */
    public PageFrame frame(PortalRequest request, Section section, String title, Object... arguments) {
        Messages messages = texts(request.language());
        return frame(request, section, messages, messages.text(title, arguments));
    }

    /**
     * The frame of a page with texts of its own.
     *
     * @param title its title
     */
    public PageFrame frame(PortalRequest request, Section section, Messages messages, String title) {
        PortalRequest seen = request.at(publicAddress.orElse(request.site()));
        return new PageFrame(seen, section, title, messages, new Links(seen), assets, true,
                Optional.empty(), Optional.empty());
    }

    /** The texts of the portal. */
    public static Messages texts(InterfaceLanguage language) {
        return Messages.load("org.kroniek.web.portal.messages", language);
    }
}
