package org.kroniek.bench.export;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.kroniek.bench.BenchException;

/** The heap of the portal that this process has started, looked at from outside. */
final class PortalHeap implements AutoCloseable {

    /** By which a WildFly is known among our processes. */
    private static final String WILDFLY = "jboss-modules";

    private final JMXConnector connector;
    private final MBeanServerConnection server;
    private final List<MemoryPoolMXBean> pools;

    private PortalHeap(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.server = connector.getMBeanServerConnection();
        this.pools = new ArrayList<>(ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).toList());
    }

    static PortalHeap attach() {
        long pid = ProcessHandle.current().descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(WILDFLY)).findFirst()
                .orElseThrow(() -> new BenchException("There is no portal among the processes")).pid();
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
            try {
                return new PortalHeap(
                        JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException | IOException e) {
            throw new BenchException("The portal's heap cannot be looked at: " + e.getMessage(), e);
        }
    }

    /** Bytes in use at the moment, with what nobody needs any more. */
    long used() {
        return pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    /** Collects what nobody needs any more. */
    void collect() {
        try {
            ManagementFactory.newPlatformMXBeanProxy(server, ManagementFactory.MEMORY_MXBEAN_NAME,
                    MemoryMXBean.class).gc();
        } catch (IOException e) {
            throw new BenchException("The portal does not answer", e);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            throw new BenchException("The portal does not answer", e);
        }
    }
}
