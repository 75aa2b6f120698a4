/**
 * What each element of a task pane manifest with VersionOverrides 1.0 may contain, in the order that Microsoft's schema
 * (TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppManifestV1_1.xsd) asks for: `?` at most one, `*` any number, `+` at least
 * one, otherwise exactly one. Keys are element names, or name and type where the type decides.
 */
const contentModel = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions Dictionary? VersionOverrides? ExtendedOverrides?',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  DefaultSettings: 'SourceLocation RequestedWidth? RequestedHeight?',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  VersionOverrides:
    'Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins? VersionOverrides?',
  'Host Workbook': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint?',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint CustomFunctions': 'Script Page Metadata? Namespace?',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab* CustomTab*',
  'ExtensionPoint ContextMenu': 'OfficeMenu+',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  OfficeTab: 'Group+',
  CustomTab: 'Group+ Label',
  OfficeMenu: 'Control',
  Group: 'Label Icon Control+',
  'Control Button': 'Label Supertip Icon Action Enabled?',
  'Control Menu': 'Label Supertip Icon Items',
  Items: 'Item+',
  Item: 'Label Supertip Icon? Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  'Action ExecuteFunction': 'FunctionName',
  Resources: 'Images? Urls? ShortStrings? LongStrings?',
  Images: 'Image*',
  Urls: 'Url*',
  ShortStrings: 'String*',
  LongStrings: 'String*',
  Url: 'Override*',
  String: 'Override*',
};

/** Elements whose content depends on their type. */
const typed = ['ExtensionPoint', 'Control', 'Action'];

/** The children an element may have, in order; undefined where its type is unknown. */
function modelOf({ name, attributes, parent }) {
  const key = typed.includes(name) || (name === 'Host' && attributes.type) ? `${name} ${attributes.type}` : name;
  if (typed.includes(name) && !(key in contentModel)) return undefined;
  // The short names of a resource section and of a reference to one differ only in where they stand.
  const leaf = name === 'Image' || (name === 'Description' && parent?.name !== 'OfficeApp');
  return (leaf ? '' : (contentModel[key] ?? '')).split(' ').filter(Boolean).map(particle);
}

function particle(text) {
  const name = text.replace(/[?*+]$/, '');
  const mark = text.slice(name.length);
  return { name, least: mark === '?' || mark === '*' ? 0 : 1, most: mark === '*' || mark === '+' ? Infinity : 1 };
}

module.exports = { modelOf };
