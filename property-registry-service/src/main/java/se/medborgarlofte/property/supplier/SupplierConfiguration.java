package se.medborgarlofte.property.supplier;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.property.application.Suppliers;

/** Puts the suppliers together from the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SupplierProperties.class)
class SupplierConfiguration {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService supplierThreads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean
    Suppliers suppliers(SupplierProperties properties, @Qualifier("supplierThreads") ExecutorService threads) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build();
        Map<String, GuardedRegister> registers = new HashMap<>();
        for (SupplierProperties.Register register : properties.registers()) {
            HttpRegister http = new HttpRegister(client, register, properties.timeLimit());
            registers.put(register.name(), new GuardedRegister(register.name(), http, properties, threads));
        }
        return new GuardedSuppliers(properties.registers(), registers);
    }
}
