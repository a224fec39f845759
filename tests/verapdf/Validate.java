import java.io.File;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks PDF files against PDF/UA-1 and the PDF/A that each says it is, which must be 2a or 3a. One line a file
 * and standard, a line a broken rule below it. Ends with status 0 if every file keeps both, 1 if one does not,
 * 2 if one could not be read.
 */
public final class Validate {
    private static final List<PDFAFlavour> ARCHIVAL = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_3_A);

    public static void main(String[] files) {
        VeraGreenfieldFoundryProvider.initialise();
        int status = files.length == 0 ? 2 : 0;
        for (String file : files) {
            status = Math.max(status, check(new File(file), PDFAFlavour.PDFUA_1));
            status = Math.max(status, check(new File(file), declared(file)));
        }
        System.exit(status);
    }

    /** The PDF/A that a file says it is; 2a if it is none that an archive takes. */
    private static PDFAFlavour declared(String file) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file))) {
            return ARCHIVAL.contains(parser.getFlavour()) ? parser.getFlavour() : PDFAFlavour.PDFA_2_A;
        } catch (Exception error) {
            return PDFAFlavour.PDFA_2_A;
        }
    }

    private static int check(File file, PDFAFlavour standard) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(file, standard);
                PDFAValidator validator = foundry.createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s %s: %s%n", result.isCompliant() ? "keeps " : "breaks", standard.getId(), file);
            result.getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> "    " + found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber()
                            + ": " + found.getMessage() + " at " + found.getLocation().getContext())
                    .forEach(System.out::println);
            return result.isCompliant() ? 0 : 1;
        } catch (Exception error) {
            System.out.printf("cannot read %s: %s%n", file, error);
            return 2;
        }
    }
}
