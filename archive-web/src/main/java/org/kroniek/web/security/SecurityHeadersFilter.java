package org.kroniek.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts the security headers on every answer, errors included (OWASP Secure Headers Project). */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeadersFilter implements Filter {

    /** Nothing is inline and nothing leaves the site, so the policy can forbid both. */
    private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
            "base-uri 'none'", "frame-ancestors 'none'");

    private static final String ONE_YEAR = "max-age=31536000";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse headers = (HttpServletResponse) response;
        headers.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.setHeader("X-Content-Type-Options", "nosniff");
        headers.setHeader("Referrer-Policy", "same-origin");
        headers.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        headers.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        headers.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            headers.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(request, response);
    }
}
