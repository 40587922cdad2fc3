package se.medborgarlofte.local.command;

import java.net.ConnectException;
import java.util.Set;
import se.medborgarlofte.local.Addresses;
import se.medborgarlofte.local.LocalPlatform;
import se.medborgarlofte.local.Ports;
import se.medborgarlofte.local.Repository;
import se.medborgarlofte.local.RunningLauncher;
import se.medborgarlofte.local.signin.RefusedException;
import se.medborgarlofte.local.signin.SignIn;

/** {@code deploy/local/token}: prints an access token of a demo person, for use with any HTTP client. */
public final class TokenCommand {

    private TokenCommand() {}

    public static void main(String[] arguments) {
        Command.main(() -> run(Options.parse(arguments, Set.of())));
    }

    private static int run(Options options) throws Exception {
        if (options.rest().size() != 1) {
            throw new IllegalArgumentException("Whose token? For instance: deploy/local/token anna");
        }
        Addresses addresses = new Addresses(ports(options));
        try {
            System.out.println(new SignIn(addresses.issuer(), addresses.gateway())
                    .person(options.rest().getFirst(), LocalPlatform.DEMO_PASSWORD)
                    .accessToken());
            return 0;
        } catch (ConnectException e) {
            System.err.println("No issuer answers at " + addresses.issuer() + "; is the platform up?");
        } catch (RefusedException e) {
            System.err.println(e.getMessage());
        }
        return 1;
    }

    private static Ports ports(Options options) {
        return options.ports()
                .or(() -> RunningLauncher.on(options.data(Repository.fromSystemProperty()))
                        .map(RunningLauncher::ports))
                .orElseGet(() -> new Ports(Ports.DEFAULT_BASE));
    }
}
