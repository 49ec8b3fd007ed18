package org.kroniek.web.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.kroniek.web.portal.asset.AssetsResource;
import org.kroniek.web.portal.page.PageHeaders;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.problem.FailureMapper;

/** The pages. They are listed one by one, so that the REST API's answers and failures stay its own. */
@ApplicationPath("/")
public class PortalApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PortalPages.class, CitedPages.class, AssetsResource.class, PageWriter.class, PageHeaders.class,
                FailureMapper.class);
    }
}
