import { TerraformModule, TerraformResource, TerraformStack } from 'cdktf';
import { Construct, type IConstruct, RootConstruct } from 'constructs';
import { Imports } from '../adoption/imports';
import { invalid, literalName } from '../private/checks';
import { reserveInStack } from '../private/unique-in-stack';

// A construct ID may have nearly any character. An address or an expression here is a mistake.
const PATH = /^(?!azuread_|\s*$)[^/${}]+(\/[^/${}]+)*$/;

/** Renders a `moved` block for everything under an app whose address follows the construct's path. */
export function moveFrom(app: Construct, movedFrom: string): void {
  const stack = TerraformStack.of(app);
  literalName('movedFrom', PATH, 'a path in the stack such as "OldId" or "OldParent/OldId"', movedFrom);
  const before = movedFrom.split('/');
  const now = idsInStack(app);
  if (before.length > 1 && before[0] === stack.node.id && !stack.node.tryFindChild(before[0])) {
    throw invalid('movedFrom', `a path in the stack, without the ID of the stack ("${stack.node.id}")`, movedFrom);
  }
  if (movedFrom === now.join('/')) {
    throw invalid('movedFrom', 'the path that the construct had before, and not the one that it has', movedFrom);
  }
  const other = reserveInStack(app, `movedFrom ${movedFrom}`);
  if (other !== undefined) {
    throw invalid('movedFrom', `another path than that of ${other}, which is in the same stack`, movedFrom);
  }
  app.node.addValidation({
    validate: () =>
      isTaken(app, before) ? [invalid('movedFrom', 'a path that the stack no longer has', movedFrom).message] : [],
  });
  Imports.of(app).moveAll(() =>
    app.node.findAll().flatMap((element) => {
      const isResource = TerraformResource.isTerraformResource(element);
      if (!isResource && !(element instanceof TerraformModule)) {
        return [];
      }
      const type = isResource ? element.terraformResourceType : 'module';
      const to = element.friendlyUniqueId;
      const from = logicalIdAt(stack, [...before, ...idsInStack(element).slice(now.length)]);
      const followsPath = to === stack.getLogicalId(element);
      return followsPath && from !== to ? [{ to: `${type}.${to}`, from: `${type}.${from}` }] : [];
    }),
  );
}

function idsInStack(construct: IConstruct): string[] {
  const { scopes } = construct.node;
  return scopes.slice(scopes.indexOf(TerraformStack.of(construct)) + 1).map(({ node }) => node.id);
}

/** Whether another construct has this path. The app may have moved into a construct that has the app's old ID. */
function isTaken(app: Construct, path: string[]): boolean {
  const place = path.reduce<IConstruct | undefined>(
    (scope, id) => scope?.node.tryFindChild(id),
    TerraformStack.of(app),
  );
  return place !== undefined && !app.node.scopes.includes(place);
}

/** The logical ID of a path in a stack, without adding a construct to the stack. */
function logicalIdAt(stack: TerraformStack, [first, ...rest]: string[]): string {
  const place = rest.reduce<Construct>((scope, id) => new Construct(scope, id), new RootConstruct(first));
  return stack.getLogicalId(place.node);
}
