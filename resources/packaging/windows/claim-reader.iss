; The installer for Windows, for Inno Setup 6: `python -m reader.packaging installer`.
; Version, Bundle (the folder that PyInstaller made) and Output are given on the command line.

[Setup]
AppId={{6B0E5D0C-6F0B-4E0B-9C5A-0C1A1D2B7E43}
AppName=Claim Reader
AppVersion={#Version}
AppPublisher=The Claim Reader authors
DefaultDirName={autopf}\Claim Reader
DefaultGroupName=Claim Reader
DisableProgramGroupPage=yes
; for one user, without an administrator; who is one may choose all users
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
; Qt's own oldest; x64compatible needs Inno Setup 6.3
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\..\LICENSE
OutputDir={#Output}
OutputBaseFilename=claim-reader-{#Version}-setup
UninstallDisplayIcon={app}\claim-reader.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; libraries of an older release must not stay beside the new ones
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Claim Reader"; Filename: "{app}\claim-reader.exe"; AppUserModelID: "ClaimReader.ClaimReader"
Name: "{autodesktop}\Claim Reader"; Filename: "{app}\claim-reader.exe"; AppUserModelID: "ClaimReader.ClaimReader"; Tasks: desktop

[Registry]
; libraries are opened with it
Root: HKA; Subkey: "Software\Classes\.claimreader"; ValueType: string; ValueData: "ClaimReader.Library"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\ClaimReader.Library"; ValueType: string; ValueData: "Claim Reader library"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ClaimReader.Library\DefaultIcon"; ValueType: string; ValueData: "{app}\claim-reader.exe,0"
Root: HKA; Subkey: "Software\Classes\ClaimReader.Library\shell\open\command"; ValueType: string; ValueData: """{app}\claim-reader.exe"" ""%1"""
; addresses of what is in the library
Root: HKA; Subkey: "Software\Classes\claim-reader"; ValueType: string; ValueData: "URL:Claim Reader"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\claim-reader"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\claim-reader\shell\open\command"; ValueType: string; ValueData: """{app}\claim-reader.exe"" ""%1"""
; offered under "Open with", never as the default
Root: HKA; Subkey: "Software\Classes\Applications\claim-reader.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Claim Reader"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\claim-reader.exe\shell\open\command"; ValueType: string; ValueData: """{app}\claim-reader.exe"" ""%1"""
#define Offered(str Suffix) 'Root: HKA; Subkey: "Software\Classes\Applications\claim-reader.exe\SupportedTypes"; ValueType: string; ValueName: "' + Suffix + '"; ValueData: ""'
#emit Offered(".html")
#emit Offered(".htm")
#emit Offered(".xhtml")
#emit Offered(".mhtml")
#emit Offered(".mht")
#emit Offered(".eml")
#emit Offered(".txt")
#emit Offered(".md")

[Run]
Filename: "{app}\claim-reader.exe"; Description: "{cm:LaunchProgram,Claim Reader}"; Flags: nowait postinstall skipifsilent
