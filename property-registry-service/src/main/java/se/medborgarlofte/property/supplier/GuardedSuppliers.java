package se.medborgarlofte.property.supplier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.Suppliers;
import se.medborgarlofte.property.domain.UvColour;

/** All suppliers, each behind guards of its own. */
final class GuardedSuppliers implements Suppliers {

    private final List<SupplierProperties.Register> settings;
    private final Map<String, GuardedRegister> registers;

    GuardedSuppliers(List<SupplierProperties.Register> settings, Map<String, GuardedRegister> registers) {
        this.settings = List.copyOf(settings);
        this.registers = Map.copyOf(registers);
    }

    @Override
    public List<String> inOrderFor(@Nullable UvColour uvColour) {
        return settings.stream()
                .sorted(Comparator.comparing(
                        register -> uvColour == null || !register.uvColours().contains(uvColour)))
                .map(SupplierProperties.Register::name)
                .toList();
    }

    @Override
    public Answer ask(String supplier, Enquiry enquiry) {
        GuardedRegister register = registers.get(supplier);
        return register == null ? new Answer.Failed("not configured") : register.ask(enquiry);
    }
}
